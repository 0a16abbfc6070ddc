// The one door to libxml2.
// Debian builds libxml2 with ICU, whose headers define `UErrorCode` a second time beside Foundation's copy; a clean
// debug build of a target that sees both fails. We need no ICU from libxml2's headers, so they are not read.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>

// `xmlFree` is a global function pointer, which Swift 6 does not let one read safely.
static inline void CLibXML2_free(void *pointer) { xmlFree(pointer); }
