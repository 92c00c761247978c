#pragma once

#include "gui/detailpane.h"
#include "gui/historyview.h"
#include "gui/windowsettings.h"
#include "models/entrymodel.h"
#include "records/entryrows.h"
#include "records/entrysources.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace SamplePayouts;

// The history's page on a real ledger of its own.
class HistoryPageBench
{
public:
    WindowFixture fixture;

    HistoryPageBench() { WindowSettings().setHistoryColumns({}); }
    ~HistoryPageBench()
    {
        fixture.settle();
        m_view.reset();
    }
    HistoryPageBench(const HistoryPageBench &) = delete;
    HistoryPageBench &operator=(const HistoryPageBench &) = delete;

    [[nodiscard]] HistoryView *view() const { return m_view.get(); }
    void closeView() { m_view.reset(); }
    void showView()
    {
        m_view.reset();
        m_view = std::make_unique<HistoryView>(fixture.services());
        m_view->resize(840, 640);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    template<class Widget>
    Widget *find(const char *name) const
    {
        return m_view->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] int rows() const { return find<QTableView>("table")->model()->rowCount(); }
    [[nodiscard]] QString textAt(int row, EntryColumn column) const
    {
        return find<QTableView>("table")->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QStringList detailTexts() const
    {
        QStringList texts;
        for (const QLabel *label : m_view->findChild<DetailPane *>()->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts;
    }

    // An operation of Plisio's that was not made here.
    void addForeign(const QString &id)
    {
        const bool isAdded = fixture.store
                                 ->write([&id](Connection &connection) {
                                     return connection.transact([&]() -> Result<Done, LedgerError> {
                                         Operation operation = operationFor(moneroPayout(), id);
                                         operation.createdAt = someTime().addSecs(5);
                                         operation.sourceCurrency = QStringLiteral("USD");
                                         operation.sourceRate = *Amount::parse(QStringLiteral("0.5"));
                                         HistoryEntry entry;
                                         takeOperation(entry, operation, someTime());
                                         const auto written = EntryRows(connection).write(entry);
                                         return written ? Result<Done, LedgerError>(Done{}) : written.error();
                                     });
                                 })
                                 .takeResult()
                                 .hasValue();
        QVERIFY(isAdded);
    }

private:
    std::unique_ptr<HistoryView> m_view;
};
