#include "core/feeshares.h"

#include <algorithm>

namespace {

// The amount as a number of units of the last place, in digits.
QString toUnits(const Amount &amount, int places)
{
    const QString text = amount.toString();
    const qsizetype point = text.indexOf(u'.');
    const QString whole = text.left(point);
    const QString decimals = point < 0 ? QString() : text.mid(point + 1);
    return whole + decimals.leftJustified(places, u'0');
}

Amount fromUnits(const QString &units, int places)
{
    const QString digits = units.rightJustified(places + 1, u'0');
    const QString text = QStringLiteral("%1.%2").arg(digits.left(digits.size() - places), digits.right(places));
    return *Amount::parse(places == 0 ? digits : text, AmountSyntax::Json);
}

} // namespace

QList<Amount> feeShares(const Amount &fee, qsizetype count, int places)
{
    if (count < 1) {
        return {};
    }
    const int exact = std::max(places, fee.places());
    QString quotient;
    qsizetype rest = 0;
    const QString units = toUnits(fee, exact);
    for (const QChar digit : units) {
        rest = rest * 10 + digit.digitValue();
        quotient += QString::number(rest / count);
        rest %= count;
    }
    const Amount share = fromUnits(quotient, exact);
    QList<Amount> shares(count, share);
    const Amount unit = fromUnits(QStringLiteral("1"), exact);
    std::for_each(shares.begin(), shares.begin() + rest, [&unit](Amount &larger) { larger += unit; });
    return shares;
}
