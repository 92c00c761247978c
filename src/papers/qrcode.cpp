#include "papers/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace {

constexpr int quietModules = 4;

} // namespace

QImage qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code) {
        return {};
    }
    const int side = code->width + 2 * quietModules;
    QImage image(side, side, QImage::Format_Mono);
    image.fill(1);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            const bool isDark = (code->data[row * code->width + column] & 1U) != 0;
            image.setPixel(column + quietModules, row + quietModules, isDark ? 0 : 1);
        }
    }
    return image;
}
