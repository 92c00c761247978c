#include "words/operationwords.h"

#include "words/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace {

struct TypeName {
    const char *type;
    const char *name;
};

// Source: Plisio's documentation of /operations, and what its SDKs list besides.
constexpr TypeName typeNames[] = {
    {"cash_out", QT_TRANSLATE_NOOP("OperationWords", "Payout")},
    {"mass_cash_out", QT_TRANSLATE_NOOP("OperationWords", "Mass payout")},
    {"cash_in", QT_TRANSLATE_NOOP("OperationWords", "Deposit")},
    {"invoice", QT_TRANSLATE_NOOP("OperationWords", "Invoice")},
    {"pay_in", QT_TRANSLATE_NOOP("OperationWords", "Payment")},
};

} // namespace

QString operationTypeName(const QString &type)
{
    const auto known = std::find_if(std::begin(typeNames), std::end(typeNames),
                                    [&type](const TypeName &name) { return type == QLatin1String(name.type); });
    return known == std::end(typeNames) ? plainText(type) : QCoreApplication::translate("OperationWords", known->name);
}
