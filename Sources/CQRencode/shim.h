// The one door to libqrencode, which lays text out as a QR code.
#include <qrencode.h>
