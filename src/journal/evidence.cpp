#include "journal/evidence.h"

#include "core/tokens.h"
#include "store/ledgerjson.h"
#include "store/sealedrows.h"

namespace {

QString toToken(Evidence::Event event)
{
    switch (event) {
    case Evidence::Event::Planned:
        return QStringLiteral("planned");
    case Evidence::Event::Claimed:
        return QStringLiteral("claimed");
    case Evidence::Event::Recorded:
        return QStringLiteral("recorded");
    case Evidence::Event::Settled:
        return QStringLiteral("settled");
    case Evidence::Event::Doubted:
        return QStringLiteral("doubted");
    case Evidence::Event::Decided:
        return QStringLiteral("decided");
    case Evidence::Event::Contradicted:
        return QStringLiteral("contradicted");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Done, LedgerError> Evidence::append(qint64 sequence, const Entry &entry)
{
    const auto appended = SealedRows(m_connection, QStringLiteral("evidence"))
                              .append({{QStringLiteral("withdrawal"), sequence},
                                       {QStringLiteral("at"), toLedgerTime(entry.at)},
                                       {QStringLiteral("event"), toToken(entry.event)},
                                       {QStringLiteral("state"), ::toToken(entry.state)},
                                       {QStringLiteral("detail"), toJsonText(entry.detail)}});
    return appended ? Result<Done, LedgerError>(Done{}) : appended.error();
}
