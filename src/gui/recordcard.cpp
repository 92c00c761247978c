#include "gui/recordcard.h"

#include "gui/addressview.h"
#include "gui/copybutton.h"
#include "gui/explorerbutton.h"
#include "gui/pagecolumn.h"
#include "gui/statebadge.h"
#include "gui/tonelabel.h"
#include "words/currencywords.h"
#include "words/plaintext.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLocale>

RecordCard::RecordCard(QWidget *parent)
    : Card(parent),
      m_rows(new QFormLayout(this)),
      m_stateBadge(new StateBadge(this)),
      m_addressView(new AddressView(this)),
      m_copyAddressButton(new CopyButton(this)),
      m_copyOperationButton(new CopyButton(this)),
      m_explorerButton(new ExplorerButton(this)),
      m_copyLinkButton(new CopyButton(this))
{
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(10);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addRow(tr("State"), m_stateBadge);
    m_amountLine = addLine(tr("Amount"));
    m_amountLine->setFont(headingFont(font()));
    m_currencyLine = addLine(tr("Currency"));
    m_addressRow = besideCopy(m_addressView, m_copyAddressButton);
    addRow(tr("To"), m_addressRow);
    m_recipientsLine = addLine(tr("Recipients"));
    m_feeLine = addLine(tr("Network fee"));
    m_noteLine = addLine(tr("Note"));
    m_timeLine = addLine(tr("Confirmed by you"));
    m_operationLine = new QLabel(this);
    m_operationLine->setTextFormat(Qt::PlainText);
    m_operationLine->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_operationRow = besideCopy(m_operationLine, m_copyOperationButton);
    addRow(tr("Plisio operation"), m_operationRow);
    m_linkRow = besideCopy(m_explorerButton, m_copyLinkButton);
    addRow(tr("Block explorer"), m_linkRow);
    m_linkLine = addLine(tr("Link from Plisio"));
}

void RecordCard::addRow(const QString &label, QWidget *field)
{
    auto *name = new ToneLabel(this);
    name->setText(label);
    name->setBuddy(field);
    m_rows->addRow(name, field);
}

QLabel *RecordCard::addLine(const QString &label)
{
    auto *line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, line);
    return line;
}

QWidget *RecordCard::besideCopy(QWidget *field, CopyButton *button)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(field, qobject_cast<ExplorerButton *>(field) ? 0 : 1);
    row->addWidget(button, 0, Qt::AlignTop);
    if (qobject_cast<ExplorerButton *>(field)) {
        row->addStretch(1);
    }
    return holder;
}

void RecordCard::showLine(QLabel *line, const QString &text)
{
    line->setText(text);
    m_rows->setRowVisible(line, !text.isEmpty());
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
    showLine(m_noteLine, plainText(withdrawal.note(), 1000));
    showLine(m_timeLine, QLocale().toString(record.confirmedAt.toLocalTime(), QLocale::LongFormat));
    showOperation(record);
}

void RecordCard::showRecipient(const Withdrawal &withdrawal)
{
    const bool isSingle = withdrawal.recipients().size() == 1;
    m_rows->setRowVisible(m_addressRow, isSingle);
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
    m_rows->setRowVisible(m_operationRow, !record.operationId.isEmpty());
    const QString link = record.txUrls.isEmpty() ? QString() : record.txUrls.first();
    const bool canOpen = ExplorerLink::parse(link).has_value();
    m_explorerButton->setLink(link);
    m_copyLinkButton->setContent(canOpen ? link : QString(), tr("Copy the link"));
    m_rows->setRowVisible(m_linkRow, canOpen);
    showLine(m_linkLine, canOpen ? QString() : plainText(link));
}
