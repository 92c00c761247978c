#include "gui/historycharts.h"

#include "gui/chartpanel.h"
#include "gui/historyfilterbar.h"
#include "models/entrymodel.h"

#include <QBoxLayout>
#include <QPushButton>

HistoryCharts::HistoryCharts(const WindowServices &services, const Page &page, QObject *parent)
    : QObject(parent), m_services(services), m_page(page)
{
    connect(&page.button, &QPushButton::toggled, this, &HistoryCharts::show);
    connect(&page.model, &EntryModel::answered, this, &HistoryCharts::follow);
}

void HistoryCharts::show()
{
    const bool isWanted = m_page.button.isChecked() && m_page.model.rowCount() > 0;
    if (isWanted && !m_panel) {
        makePanel();
    }
    if (m_panel) {
        m_panel->setVisible(isWanted);
    }
}

void HistoryCharts::makePanel()
{
    m_panel = new ChartPanel(m_services);
    m_page.place.addWidget(m_panel, 1);
    connect(m_panel, &ChartPanel::choiceWanted, &m_page.filter, &HistoryFilterBar::setChoice);
    connect(&m_page.filter, &HistoryFilterBar::choiceChanged, m_panel, &ChartPanel::setChoice);
    m_panel->setChoice(m_page.filter.choice());
    m_panel->ask(m_page.model.question().filter);
}

void HistoryCharts::follow()
{
    show();
    if (m_panel) {
        m_panel->ask(m_page.model.question().filter);
    }
}
