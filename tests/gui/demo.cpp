// Shows the real window on fake services, for looking at every state without sending anything:
//   window_demo STATE [--dark] [--german] [--practice] [--other-host]
// STATE: empty, filled, warnings, notices, accepted, pending, failed, unknown, rejected, unsent, unstored, banner,
// history, charts, welcome, locked, fault, mass-empty, mass, mass-fine, mass-long, mass-import, mass-import-doubt,
// mass-import-bad, batch-ask, batch-run, batch-doubt, balances, balances-partial, balances-error, balances-empty, shops,
// key-wrong, key-address, key-withdrawals, key-clock, key-unreachable, guards-... (demoguards.h)
#include "app/translations.h"
#include "core/batchrecords.h"
#include "demolists.h"
#include "demoshops.h"
#include "gui/appearance.h"
#include "gui/listimport.h"
#include "gui/mainwindow.h"
#include "gui/massdesk.h"
#include "gui/masspage.h"
#include "gui/rundesk.h"
#include "gui/runpanel.h"
#include "records/entryrows.h"
#include "records/entrysources.h"
#include "support/planmaker.h"
#include "support/rowcheck.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace SamplePayouts;

using namespace DemoLists;

namespace {

Finding guardFinding(FindingName name, const QString &evidence)
{
    Finding finding;
    finding.name = name;
    finding.evidence = evidence;
    return finding;
}

QList<Finding> findingsFor(const QString &state, const WithdrawalDraft &draft)
{
    if (state == QLatin1String("warnings")) {
        return {guardFinding(FindingName::DuplicatePayment, QStringLiteral("0.0125 BTC")),
                guardFinding(FindingName::LowBalance, QStringLiteral("0.001")),
                guardFinding(FindingName::FirstTimeRecipient, draft.address)};
    }
    if (state == QLatin1String("notices")) {
        return {guardFinding(FindingName::FirstTimeRecipient, draft.address)};
    }
    return {};
}

Outcome outcomeFor(const QString &state, const Withdrawal &withdrawal)
{
    if (state == QLatin1String("pending")) {
        return Accepted{
            operationFor(withdrawal, QStringLiteral("5edf873d9ed3a558712be544"), QStringLiteral("pending"))};
    }
    if (state == QLatin1String("failed")) {
        return Accepted{operationFor(withdrawal, QStringLiteral("5edf873d9ed3a558712be545"), QStringLiteral("error"))};
    }
    if (state == QLatin1String("unknown") || state == QLatin1String("unstored")) {
        return Unknown{DoubtCause::NoAnswer, {}, {}};
    }
    if (state == QLatin1String("rejected")) {
        return noFunds();
    }
    if (state == QLatin1String("unsent")) {
        return Unsent{UnsentCause::HostNotFound};
    }
    return Accepted{operationFor(withdrawal)};
}

void fillLedger(WindowFixture &fixture, const QString &state)
{
    const QDateTime now = someTime();
    fixture.put(moneroPayout(), Unsent{UnsentCause::HostNotFound}, now.addDays(-6));
    fixture.put(etherPayout(), noFunds(), now.addDays(-3));
    fixture.put(bitcoinPayout(), Accepted{operationFor(bitcoinPayout(), QStringLiteral("5edf873d9ed3a558712be001"))},
                now.addDays(-2));
    fixture.put(
        etherPayout(),
        Accepted{operationFor(etherPayout(), QStringLiteral("5edf873d9ed3a558712be002"), QStringLiteral("pending"))},
        now.addSecs(-7200));
    for (int count = 0; count < 12; ++count) {
        const Withdrawal payout =
            SamplePayouts::payout(QStringLiteral("LTC"), QStringLiteral("ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea"),
                                  QStringLiteral("%1.75").arg(count + 1), QStringLiteral("Payroll %1").arg(count));
        fixture.put(payout, Accepted{operationFor(payout, QStringLiteral("5edf873d9ed3a558712bf%1").arg(count + 100))},
                    now.addDays(-10 - count));
    }
    if (state == QLatin1String("banner")) {
        fixture.put(tetherPayout(), Unknown{DoubtCause::Deadline, {}, {}}, now.addSecs(-900));
    }
}

// Half a year of other operations, in many currencies.
void fillCharts(WindowFixture &fixture)
{
    fixture.store->write([](Connection &connection) {
        static_cast<void>(connection.change(QStringLiteral("PRAGMA synchronous = OFF")));
        QRandomGenerator random(7);
        for (int number = 0; number < 600; ++number) {
            const QList<Currency> &currencies = publishedCurrencies();
            const int choice = random.bounded(9);
            Operation operation =
                operationFor(moneroPayout(), QStringLiteral("5edf873d9ed3a558%1").arg(10000 + number));
            operation.currency = currencies.at(random.bounded(choice + 1)).id;
            operation.amount = *Amount::parse(QString::number(random.bounded(1, 900)));
            operation.recipients = {{QStringLiteral("address%1of0payee").arg(random.bounded(30)), *operation.amount}};
            operation.fee = *Amount::parse(QStringLiteral("0.%1").arg(random.bounded(1, 99)));
            operation.createdAt = someTime().addSecs(-random.bounded(200) * 86'400);
            operation.sourceCurrency = random.bounded(50) == 0 ? QStringLiteral("EUR") : QStringLiteral("USD");
            operation.sourceRate = *Amount::parse(u"0.5");
            HistoryEntry entry;
            takeOperation(entry, operation, someTime());
            static_cast<void>(EntryRows(connection).write(entry));
        }
        return true;
    });
}

WithdrawalDraft filledDraft()
{
    return {QStringLiteral("BTC"), bitcoinAddress, QStringLiteral("0.0125"), FeePlan::Normal,
            QStringLiteral("Invoice 2026-118")};
}

void prepareFixture(WindowFixture &fixture, const QString &state)
{
    fixture.account.balanceAnswer = Balance{QStringLiteral("BTC"), *Amount::parse(u"1.20450019")};
    fixture.account.rateAnswer =
        FiatRates{QStringLiteral("USD"), {{QStringLiteral("BTC"), *Amount::parse(u"0.0000125")}}};
    fixture.account.feePlanAnswer =
        FeePlanPrices{FeePlanPrice{*Amount::parse(u"0.00001"), 3}, FeePlanPrice{*Amount::parse(u"0.00002256"), 1}};
    fixture.payouts.preparation = [state](const WithdrawalDraft &draft) {
        return prepareAnyway(draft, findingsFor(state, draft));
    };
    fixture.payouts.resolution = [](const QString &, const Resolution &) {
        return ResolutionError{ResolutionFault::TooEarly, QDateTime::currentDateTimeUtc().addSecs(500), {}};
    };
    if (state == QLatin1String("welcome")) {
        fixture.keys.loadAnswer = KeyError{KeyFault::NotFound, {}};
        fixture.keys.storeAnswer = KeyError{KeyFault::NoKeychain, {}};
    }
    if (state == QLatin1String("locked")) {
        fixture.keys.loadAnswer = KeyError{KeyFault::Locked, {}};
    }
    if (state == QLatin1String("history") || state == QLatin1String("banner")) {
        fillLedger(fixture, state);
    }
    if (state == QLatin1String("charts")) {
        fillCharts(fixture);
    }
    if (state != QLatin1String("empty") && state != QLatin1String("welcome")) {
        static_cast<void>(fixture.formDraft.save(filledDraft()).takeResult());
    }
}

// Answers the payout a while after it was confirmed.
void answerLater(WindowFixture &fixture, const QString &state, QObject &context)
{
    auto *timer = new QTimer(&context);
    timer->setInterval(3000);
    QObject::connect(timer, &QTimer::timeout, &context, [&fixture, state] {
        if (fixture.payouts.isSending()) {
            const Withdrawal withdrawal = fixture.payouts.sent.last().plan().withdrawals.first();
            PayoutReport report = fixture.report(withdrawal, outcomeFor(state, withdrawal));
            report.isOutcomeStored = state != QLatin1String("unstored");
            fixture.payouts.finish(report);
        }
    });
    timer->start();
}

void showMassPage(MainWindow &window, const QString &state)
{
    auto *pages = window.findChild<QStackedWidget *>();
    auto *page = new MassPage(&window);
    page->setCurrencies(publishedCurrencies());
    page->setCheck(checkRows);
    page->setDraft(massDraft(state));
    page->setBalance({QStringLiteral("USDT"), *Amount::parse(u"18250.5")});
    pages->setCurrentIndex(pages->addWidget(page));
    page->setFocus();
}

void prepareBatch(WindowFixture &fixture, const QString &state)
{
    fixture.account.balanceAnswer = Balance{QStringLiteral("USDT"), *Amount::parse(u"1204500.19")};
    fixture.account.costAnswer = [](const Withdrawal &withdrawal) {
        const bool isNormal = withdrawal.feePlan() == FeePlan::Normal;
        return WithdrawalCost{*Amount::parse(isNormal ? u"1.5" : u"2.25"), *Amount::parse(u"10"),
                              QStringLiteral("USDT")};
    };
    fixture.batches.preparation = [](const BatchDraft &) {
        Preparation made;
        made.plan = Guards::pass(batchPlan());
        return made;
    };
    if (state == QLatin1String("batch-doubt")) {
        fixture.batches.summaries = {{QStringLiteral("b1"), QStringLiteral("USDT"), someTime(), 12, 7, 1, 0},
                                     {QStringLiteral("b2"), QStringLiteral("BTC"), someTime(), 3, 2, 0, 0}};
        fixture.batches.resumePreparation.records = doubtfulBatch();
    }
}

void showBatch(WindowFixture &fixture, MainWindow &window, const QString &state)
{
    auto *pages = window.findChild<QStackedWidget *>();
    auto *desk = new MassDesk(fixture.services(), &window);
    pages->setCurrentIndex(pages->addWidget(desk));
    if (state == QLatin1String("batch-doubt")) {
        return;
    }
    auto *panel = desk->findChild<RunPanel *>();
    if (state == QLatin1String("batch-run")) {
        panel->begin(batchPlan());
        desk->setCurrentWidget(panel);
        const QList<WithdrawalRecord> records = doubtfulBatch();
        for (int done = 1; done <= 4; ++done) {
            panel->showProgress({QStringLiteral("b1"), done, 12, records.at(done - 1)});
        }
        return;
    }
    desk->findChild<RunDesk *>()->review(massDraft(QStringLiteral("mass-fine")));
}

void showImport(WindowFixture &fixture, MainWindow &window, const QString &state)
{
    static QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("payroll october.csv")));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(listFor(state));
    }
    file.close();
    auto *import = new ListImport(fixture.settings, fixture.listArchive, fixture.mode, &window);
    import->open(file.fileName(), state == QLatin1String("mass-import") ? 24 : 0);
}

// Opens what the state is about, once the window is there.
void showState(WindowFixture &fixture, MainWindow &window, const QString &state)
{
    if (DemoShops::isState(state)) {
        QTimer::singleShot(200, &window, [&fixture, &window, state] { DemoShops::show(fixture, window, state); });
    }
    if (state.startsWith(QLatin1String("batch"))) {
        prepareBatch(fixture, state);
        QTimer::singleShot(0, &window, [&fixture, &window, state] { showBatch(fixture, window, state); });
    }
    if (state.startsWith(QLatin1String("mass"))) {
        QTimer::singleShot(0, &window, [&window, state] { showMassPage(window, state); });
    }
    if (state.startsWith(QLatin1String("mass-import"))) {
        QTimer::singleShot(200, &window, [&fixture, &window, state] { showImport(fixture, window, state); });
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("disburse-demo"));
    QCoreApplication::setOrganizationName(QStringLiteral("disburse-demo"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QCoreApplication::arguments();
    const QString state = arguments.value(1);
    installTranslations(app, arguments.contains(QLatin1String("--german")) ? QLocale(QLocale::German) : QLocale::c());
    Appearance appearance(arguments.contains(QLatin1String("--dark")) ? AppearanceChoice::Dark
                                                                      : AppearanceChoice::Light);
    WindowFixture fixture;
    fixture.mode.isPractice = arguments.contains(QLatin1String("--practice"));
    if (arguments.contains(QLatin1String("--other-host"))) {
        fixture.mode.api = *ApiAddress::parse(QStringLiteral("https://staging.example.net/api/v1"));
    }
    prepareFixture(fixture, state);
    if (DemoShops::isState(state)) {
        DemoShops::prepare(fixture, state);
    }
    MainWindow window(fixture.mode);
    QObject::connect(&window, &MainWindow::appearanceChosen, &window,
                     [&appearance](AppearanceChoice choice) { appearance.choose(choice); });
    window.show();
    if (state == QLatin1String("fault")) {
        window.showLedgerFault({LedgerFault::Damaged, QStringLiteral("malformed page 12")});
    } else {
        window.open(fixture.services());
        answerLater(fixture, state, window);
    }
    showState(fixture, window, state);
    return QApplication::exec();
}
