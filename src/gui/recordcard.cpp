#include "gui/recordcard.h"

#include "gui/addressview.h"
#include "gui/copybutton.h"
#include "gui/explorerbutton.h"
#include "gui/pagecolumn.h"
#include "gui/statebadge.h"
#include "words/currencywords.h"
#include "words/plaintext.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLocale>

RecordCard::RecordCard(QWidget *parent)
    : FieldCard(parent),
      m_stateBadge(new StateBadge(this)),
      m_addressView(new AddressView(this)),
      m_copyAddressButton(new CopyButton(this)),
      m_copyOperationButton(new CopyButton(this)),
      m_explorerButton(new ExplorerButton(this)),
      m_copyLinkButton(new CopyButton(this))
{
    addRow(tr("State"), m_stateBadge);
    m_amountLine = addLine(tr("Amount"));
    m_amountLine->setFont(headingFont(font()));
    m_currencyLine = addLine(tr("Currency"));
    addRow(tr("To"), m_addressView, m_copyAddressButton);
    m_recipientsLine = addLine(tr("Recipients"));
    m_feeLine = addLine(tr("Network fee"));
    m_noteLine = addLine(tr("Note"));
    m_timeLine = addLine(tr("Confirmed"));
    m_operationLine = new QLabel(this);
    m_operationLine->setTextFormat(Qt::PlainText);
    m_operationLine->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addRow(tr("Plisio operation"), m_operationLine, m_copyOperationButton);
    addRow(tr("Block explorer"), m_explorerButton, m_copyLinkButton);
    m_linkLine = addLine(tr("Link from Plisio"));
}

void RecordCard::setRecord(const WithdrawalRecord &record)
{
    const Withdrawal &withdrawal = record.withdrawal;
    m_stateBadge->setRecord(record);
    showLine(m_amountLine, amountWithTicker(withdrawal.total(), withdrawal.currency()));
    showLine(m_currencyLine, currencyLabel(withdrawal.currency()));
    showRecipient(withdrawal);
    showLine(
        m_feeLine,
        record.fee
            ? tr("%1 (%2 plan)").arg(amountWithTicker(*record.fee, withdrawal.currency()), nameOf(withdrawal.feePlan()))
            : tr("%1 plan").arg(nameOf(withdrawal.feePlan())));
    showLine(m_noteLine, plainText(withdrawal.note(), 1000), withdrawal.note());
    showLine(m_timeLine, QLocale().toString(record.confirmedAt.toLocalTime(), QLocale::LongFormat));
    showOperation(record);
}

void RecordCard::showRecipient(const Withdrawal &withdrawal)
{
    const bool isSingle = withdrawal.recipients().size() == 1;
    setRowVisible(m_addressView, isSingle);
    showLine(m_recipientsLine,
             isSingle ? QString() : tr("%n recipient(s)", nullptr, int(withdrawal.recipients().size())));
    const QString address = withdrawal.recipients().first().address;
    m_addressView->setAddress(address);
    m_copyAddressButton->setContent(isSingle ? address : QString(), tr("Copy the address"));
}

void RecordCard::showOperation(const WithdrawalRecord &record)
{
    m_operationLine->setText(plainText(record.operationId));
    m_copyOperationButton->setContent(record.operationId, tr("Copy the operation id"));
    setRowVisible(m_operationLine, !record.operationId.isEmpty());
    const QString link = record.txUrls.isEmpty() ? QString() : record.txUrls.first();
    const bool canOpen = ExplorerLink::parse(link).has_value();
    m_explorerButton->setLink(link);
    m_copyLinkButton->setContent(canOpen ? link : QString(), tr("Copy the link"));
    setRowVisible(m_explorerButton, canOpen);
    showLine(m_linkLine, canOpen ? QString() : plainText(link));
}
