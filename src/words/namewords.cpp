#include "words/namewords.h"

#include "words/plaintext.h"

#include <QCoreApplication>

namespace {

class NameWords
{
    Q_DECLARE_TR_FUNCTIONS(NameWords)
};

} // namespace

QString recipientName(const QString &name, const QString &known)
{
    const QString own = plainText(name);
    const QString inBook = plainText(known);
    if (own.isEmpty() || inBook.isEmpty()) {
        return own.isEmpty() ? inBook : own;
    }
    const bool isSame = own.simplified().compare(inBook.simplified(), Qt::CaseInsensitive) == 0;
    return isSame ? own : NameWords::tr("%1 (known as %2)").arg(own, inBook);
}
