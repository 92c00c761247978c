#include "words/tiptext.h"

QString tipText(const QString &plain)
{
    return plain.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(plain.toHtmlEscaped());
}
