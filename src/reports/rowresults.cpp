#include "reports/rowresults.h"

#include "core/explorerlink.h"
#include "core/feeshares.h"
#include "core/tokens.h"
#include "words/plaintext.h"
#include "words/plisiowords.h"
#include "words/statewords.h"

#include <QCoreApplication>

namespace {

class ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

constexpr int longestText = 2000;

QString &at(ResultTexts &texts, ResultColumn column)
{
    return texts[size_t(column)];
}

QString linksOf(const WithdrawalRecord &record)
{
    QStringList links;
    for (const QString &text : record.txUrls) {
        if (const std::optional<ExplorerLink> link = ExplorerLink::parse(text)) {
            links.append(QString::fromUtf8(link->url().toEncoded()));
        }
    }
    return links.join(u' ');
}

QString errorOf(const WithdrawalRecord &record)
{
    switch (record.state) {
    case WithdrawalState::Planned:
    case WithdrawalState::Accepted:
        return {};
    case WithdrawalState::Sending:
    case WithdrawalState::Rejected:
    case WithdrawalState::Unsent:
    case WithdrawalState::Unknown:
    case WithdrawalState::Failed:
    case WithdrawalState::DeclaredNotSent:
        break;
    }
    return plainText(explain(record).happened, longestText);
}

QString inPractice(const QString &status, bool isPractice)
{
    return isPractice ? ResultWords::tr("Practice, no money moved: %1").arg(status) : status;
}

} // namespace

RowResults::RowResults(const QList<WithdrawalRecord> &records, const BatchList &list, bool isPractice)
    : m_list(list), m_isPractice(isPractice)
{
    for (const WithdrawalRecord &record : records) {
        place(record);
    }
    for (auto merged = list.merged.begin(); merged != list.merged.end(); ++merged) {
        QList<int> &rows = m_sharing[merged.value()];
        if (rows.isEmpty()) {
            rows.append(merged.value());
        }
        rows.append(merged.key());
    }
    for (QList<int> &rows : m_sharing) {
        std::sort(rows.begin(), rows.end());
    }
}

void RowResults::place(const WithdrawalRecord &record)
{
    const QList<Recipient> &recipients = record.withdrawal.recipients();
    for (qsizetype index = 0; index < recipients.size(); ++index) {
        if (const std::optional<int> row = recipients.at(index).row) {
            m_places.insert(*row, {&record, index});
        }
    }
    if (record.fee) {
        m_shares.insert(record.id, feeShares(*record.fee, recipients.size(), record.withdrawal.precision()));
    }
}

QString RowResults::feeShareOf(const Place &place, const RecipientRow &row) const
{
    const auto shares = m_shares.constFind(place.record->id);
    if (shares == m_shares.constEnd()) {
        return {};
    }
    const Amount &share = shares->at(place.recipient);
    const auto sharing = m_sharing.constFind(m_list.recipientRowOf(row));
    if (sharing == m_sharing.constEnd()) {
        return share.toString();
    }
    const QList<Amount> parts = feeShares(share, sharing->size(), place.record->withdrawal.precision());
    return parts.at(sharing->indexOf(row.row)).toString();
}

ResultTexts RowResults::of(const RecipientRow &row) const
{
    const Place place = m_places.value(m_list.recipientRowOf(row));
    if (!place.record) {
        return ofRemoved();
    }
    const WithdrawalRecord &record = *place.record;
    ResultTexts texts;
    at(texts, ResultColumn::State) = toToken(record.state);
    at(texts, ResultColumn::Status) = inPractice(stateName(record), m_isPractice);
    if (record.state == WithdrawalState::Accepted) {
        const Result<Amount, AmountError> amount = Amount::parse(row.amount);
        at(texts, ResultColumn::PaidAmount) = amount ? amount->toString() : QString();
    }
    at(texts, ResultColumn::Address) = record.withdrawal.recipients().at(place.recipient).address;
    at(texts, ResultColumn::Currency) = record.withdrawal.currency();
    at(texts, ResultColumn::FeeShare) = feeShareOf(place, row);
    at(texts, ResultColumn::Link) = linksOf(record);
    at(texts, ResultColumn::Error) = errorOf(record);
    at(texts, ResultColumn::Operation) = plainText(record.operationId, longestText);
    at(texts, ResultColumn::Withdrawal) = record.id;
    at(texts, ResultColumn::Batch) = record.batchId;
    return texts;
}

ResultTexts RowResults::ofRemoved() const
{
    ResultTexts texts;
    at(texts, ResultColumn::State) = notInBatch;
    at(texts, ResultColumn::Status) = inPractice(ResultWords::tr("Not in this batch"), m_isPractice);
    return texts;
}
