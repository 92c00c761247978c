#include "papers/receipt.h"

#include "core/explorerlink.h"
#include "papers/paperpainter.h"
#include "papers/qrcode.h"
#include "words/currencywords.h"
#include "words/plaintext.h"
#include "words/practicewords.h"
#include "words/statewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class Receipt
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)

public:
    Receipt(PaperPainter &paper, const WithdrawalRecord &record) : m_paper(paper), m_record(record) {}

    void drawHead(const ReceiptFrame &frame);
    void drawPayment(std::optional<qsizetype> recipient);
    void drawEvidence();
    void drawLink();
    void drawRecipients();

private:
    [[nodiscard]] QString amountText(const Amount &amount) const
    {
        return amountWithTicker(amount, m_record.withdrawal.currency());
    }
    void drawRecipient(const Recipient &recipient);

    PaperPainter &m_paper;
    const WithdrawalRecord &m_record;
};

// A note or a name as it may stand on paper: all of it, however long.
QString onPaper(const QString &outside)
{
    constexpr qsizetype longestCharacter = 10; // as plainText() writes one out that cannot be seen
    return plainText(outside, int(outside.size() * longestCharacter));
}

void Receipt::drawHead(const ReceiptFrame &frame)
{
    const bool isPaid =
        m_record.state == WithdrawalState::Accepted && m_record.operationStatus == QLatin1String("completed");
    m_paper.drawTitle(isPaid ? tr("Payout receipt") : tr("Payout record"));
    if (frame.isPractice) {
        m_paper.drawNotice(practiceNotice());
    }
    if (!isPaid) {
        const Explanation explanation = explain(m_record);
        m_paper.drawNotice(explanation.happened + u' ' + explanation.money);
    }
    if (!frame.shop.isEmpty()) {
        m_paper.drawField(tr("Paid by"), onPaper(frame.shop));
    }
}

void Receipt::drawRecipient(const Recipient &recipient)
{
    m_paper.drawField(tr("Amount"), amountText(recipient.amount));
    m_paper.drawField(tr("Currency and chain"), currencyLabel(m_record.withdrawal.currency()));
    if (!recipient.name.isEmpty()) {
        m_paper.drawField(tr("Recipient"), onPaper(recipient.name));
    }
    m_paper.drawField(tr("Address"), recipient.address, true);
    const QString note = recipient.note.isEmpty() ? m_record.withdrawal.note() : recipient.note;
    if (!note.isEmpty()) {
        m_paper.drawField(tr("Note"), onPaper(note));
    }
}

void Receipt::drawPayment(std::optional<qsizetype> recipient)
{
    const Withdrawal &withdrawal = m_record.withdrawal;
    const QList<Recipient> &recipients = withdrawal.recipients();
    if (recipient || recipients.size() == 1) {
        drawRecipient(recipients.at(recipient.value_or(0)));
    } else {
        m_paper.drawField(tr("Amount"), amountText(withdrawal.total()));
        m_paper.drawField(tr("Currency and chain"), currencyLabel(withdrawal.currency()));
        m_paper.drawField(tr("Recipients"), QLocale().toString(recipients.size()));
    }
    m_paper.drawField(tr("State"), stateName(m_record));
    if (m_record.fee) {
        const bool isShared = recipient && recipients.size() > 1;
        m_paper.drawField(isShared ? tr("Network fee of all recipients") : tr("Network fee"),
                          amountText(*m_record.fee));
    }
}

void Receipt::drawEvidence()
{
    m_paper.drawHeading(tr("Where it can be looked up"));
    m_paper.drawField(tr("Confirmed"),
                      tr("%1 UTC").arg(m_record.confirmedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
    if (!m_record.operationId.isEmpty()) {
        m_paper.drawField(tr("Plisio operation"), plainText(m_record.operationId), true);
    }
    m_paper.drawField(tr("Withdrawal"), m_record.id, true);
}

void Receipt::drawLink()
{
    for (const QString &url : m_record.txUrls) {
        const std::optional<ExplorerLink> link = ExplorerLink::parse(url);
        if (!link) {
            m_paper.drawField(tr("Link from Plisio"), onPaper(url), true);
            continue;
        }
        const QString text = link->url().toString(QUrl::FullyEncoded);
        const QImage code = qrCode(text);
        if (code.isNull()) {
            m_paper.drawField(tr("Block explorer"), text, true);
        } else {
            m_paper.drawPicture(
                code, tr("Scan to see the payment in the block explorer of %1:").arg(link->host()) + u'\n' + text);
        }
    }
}

void Receipt::drawRecipients()
{
    m_paper.drawHeading(tr("Recipients"));
    m_paper.beginTable({{tr("Row"), 0.8, Qt::AlignRight, false},
                        {tr("Name"), 2, Qt::AlignLeft, false},
                        {tr("Address"), 4.9, Qt::AlignLeft, true},
                        {tr("Note"), 2, Qt::AlignLeft, false},
                        {tr("Amount"), 1.9, Qt::AlignRight, false}});
    const QList<Recipient> &recipients = m_record.withdrawal.recipients();
    for (qsizetype index = 0; index < recipients.size(); ++index) {
        const Recipient &recipient = recipients.at(index);
        m_paper.drawRow({QString::number(recipient.row.value_or(int(index) + 1)), onPaper(recipient.name),
                         recipient.address, onPaper(recipient.note), amountText(recipient.amount)});
    }
    m_paper.endTable();
}

} // namespace

bool drawReceipt(QPagedPaintDevice &device, const WithdrawalRecord &record, const ReceiptFrame &frame,
                 std::optional<qsizetype> recipient)
{
    const QString printed = QLocale().toString(frame.printedAt, QLocale::LongFormat);
    PaperPainter paper(device, Receipt::tr("Made by Disburse on %1").arg(printed));
    if (!paper.isActive()) {
        return false;
    }
    Receipt receipt(paper, record);
    receipt.drawHead(frame);
    receipt.drawPayment(recipient);
    receipt.drawEvidence();
    receipt.drawLink();
    if (!recipient && record.withdrawal.recipients().size() > 1) {
        receipt.drawRecipients();
    }
    return true;
}
