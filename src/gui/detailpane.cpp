#include "gui/detailpane.h"

#include "gui/doubtpanel.h"
#include "gui/messagebar.h"
#include "gui/recordcard.h"
#include "gui/statetone.h"
#include "words/statewords.h"

#include <QVBoxLayout>

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent),
      m_content(new QWidget),
      m_explanationBar(new MessageBar(m_content)),
      m_card(new RecordCard(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Selected payout"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(16);
    column->addWidget(m_explanationBar);
    column->addWidget(m_card);
    column->addStretch(1);
    setWidget(m_content);
}

void DetailPane::setServices(const WindowServices &services)
{
    m_doubtPanel = new DoubtPanel(services, m_content);
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(1, m_doubtPanel);
}

void DetailPane::showRecord(const WithdrawalRecord &record)
{
    const Explanation explanation = explain(record);
    m_explanationBar->setMessage(lookOf(record).tone, explanation.happened,
                                 explanation.money + u' ' + explanation.next);
    m_explanationBar->setVisible(!isInDoubt(record.state));
    m_doubtPanel->setRecord(record);
    m_card->setRecord(record);
}
