#include "words/bookwords.h"

#include "core/bookentry.h"
#include "words/currencywords.h"
#include "words/plaintext.h"

QString scopeName(const QString &scope)
{
    const Chain chain = chainOfScope(scope);
    return chain == Chain::Unknown ? plainText(currencyOfScope(scope)) : nameOf(chain);
}
