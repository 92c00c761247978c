#include "words/detail.h"

#include "words/plaintext.h"

#include <QCoreApplication>

QString withDetail(const QString &sentence, const QString &detail)
{
    const QString plain = plainText(detail);
    return plain.isEmpty() ? sentence
                           : QCoreApplication::translate("DetailWords", "%1 Details: %2").arg(sentence, plain);
}
