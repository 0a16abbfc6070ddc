// The one door to libutf8proc: Unicode normalisation, which the Swift standard library does not offer in public.
#include <stdlib.h>
#include <utf8proc.h>
