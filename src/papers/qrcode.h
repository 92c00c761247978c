#pragma once

#include <QImage>

// The text as a QR code in black on white, a pixel for each module and the four modules of quiet zone that ISO/IEC 18004
// asks for; to be enlarged without smoothing. A null image for an empty text and one that is too long (over 2,331 bytes).
QImage qrCode(const QString &text);
