#include "lists/contentkind.h"

ContentKind kindOf(const QByteArray &content)
{
    if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06")) {
        return ContentKind::Zip;
    }
    return content.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") ? ContentKind::Compound : ContentKind::Text;
}
