#include "practice/practicerouter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPracticeRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsEachPath_data();
    void findsEachPath();
    void wantsAKeyBeforeItBooks();
    void obeysTheScenarioOfEachWithdrawal_data();
    void obeysTheScenarioOfEachWithdrawal();
    void saysSoWhenItsStateIsGone();

private:
    HttpAnswer ask(const QString &path, QMap<QString, QString> query = {})
    {
        query.insert(u"api_key"_s, u"any"_s);
        return m_router->answer({(u"api/v1/"_s + path).split(u'/'), query, true});
    }
    HttpAnswer withdraw()
    {
        return ask(u"operations/withdraw"_s,
                   {{u"currency"_s, u"BTC"_s},
                    {u"type"_s, u"cash_out"_s},
                    {u"to"_s, u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s},
                    {u"amount"_s, u"0.01"_s}});
    }
    static QJsonValue dataOf(const HttpAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object()["data"_L1];
    }
    qsizetype booked() { return dataOf(ask(u"operations"_s))["operations"_L1].toArray().size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeStateFile> m_file;
    std::unique_ptr<PracticeRouter> m_router;
};

void TestPracticeRouter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<PracticeStateFile>(m_folder->path());
    const auto clock = [] {
        return QDateTime({2026, 11, 23}, {8, 30}, Qt::UTC);
    };
    const auto makeId = [count = 0]() mutable {
        return u"%1"_s.arg(++count, 32, 16, QChar(u'0'));
    };
    m_router = std::make_unique<PracticeRouter>(*m_file, PracticePlace{m_folder->path(), clock, makeId});
}

void TestPracticeRouter::findsEachPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const char *path :
         {"currencies", "currencies/EUR", "shops", "balances/BTC", "operations", "operations/fee-plan/BTC"}) {
        QTest::newRow(path) << QString::fromLatin1(path) << 200;
    }
    for (const char *path : {"", "currencies/EUR/x", "shops/x", "balances", "balances/BTC/x", "operations/none",
                             "operations/nothing/BTC", "operations/fee/BTC/x", "nothing"}) {
        QTest::newRow(path) << QString::fromLatin1(path) << 404;
    }
    for (const char *path : {"balances/NOPE", "balances/btc", "operations/fee-plan/NOPE", "operations/fee/NOPE"}) {
        QTest::newRow(path) << QString::fromLatin1(path) << 400;
    }
    QTest::newRow("a fee of nothing") << u"operations/fee/BTC"_s << 422;
}

void TestPracticeRouter::findsEachPath()
{
    QFETCH(QString, path);
    QTEST(ask(path).status, "status");
    QCOMPARE(m_router->answer({(u"api/v2/"_s + path).split(u'/'), {{u"api_key"_s, u"k"_s}}, true}).status, 404);
}

void TestPracticeRouter::wantsAKeyBeforeItBooks()
{
    const auto withoutKey = [this](const QString &path) {
        return m_router->answer({(u"api/v1/"_s + path).split(u'/'), {}, true}).status;
    };
    QCOMPARE(withoutKey(u"currencies"_s), 200);
    for (const QString &path : {u"balances/BTC"_s, u"operations"_s, u"operations/withdraw"_s, u"nothing"_s}) {
        QCOMPARE(withoutKey(path), 401);
    }
    QCOMPARE(booked(), 0);
}

void TestPracticeRouter::obeysTheScenarioOfEachWithdrawal_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<int>("booked");
    using Delivery = HttpAnswer::Delivery;
    const auto row = [](const char *name, PracticeScenario scenario, int status, Delivery delivery, int booked) {
        QTest::newRow(name) << int(scenario) << status << int(delivery) << booked;
    };
    row("accepted", PracticeScenario::Accepted, 201, Delivery::AtOnce, 1);
    row("pending", PracticeScenario::Pending, 201, Delivery::AtOnce, 1);
    row("failed", PracticeScenario::Failed, 201, Delivery::AtOnce, 1);
    row("slow", PracticeScenario::Slow, 201, Delivery::Late, 1);
    row("lost after", PracticeScenario::LostAfter, 201, Delivery::Never, 1);
    row("lost before", PracticeScenario::LostBefore, 0, Delivery::Never, 0);
    row("bad address", PracticeScenario::BadAddress, 422, Delivery::AtOnce, 0);
    row("no funds", PracticeScenario::NoFunds, 422, Delivery::AtOnce, 0);
}

void TestPracticeRouter::obeysTheScenarioOfEachWithdrawal()
{
    QFETCH(int, scenario);
    QFETCH(int, booked);
    QVERIFY(m_file->change([scenario](PracticeState &state) { state.scenarios = {{2, PracticeScenario(scenario)}}; }));
    QCOMPARE(withdraw().status, 201);
    const HttpAnswer answer = withdraw();
    QTEST(answer.status, "status");
    QTEST(int(answer.delivery), "delivery");
    QCOMPARE(this->booked(), 1 + booked);
    QCOMPARE(withdraw().status, 201);
    QCOMPARE(this->booked(), 2 + booked);
}

void TestPracticeRouter::saysSoWhenItsStateIsGone()
{
    QCOMPARE(ask(u"balances/BTC"_s).status, 200);
    for (const QFileInfo &entry : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("garbage") > 0);
    }
    const HttpAnswer answer = withdraw();
    QCOMPARE(answer.status, 500);
    QCOMPARE(dataOf(answer)["code"_L1].toInt(), 500);
}

QTEST_APPLESS_MAIN(TestPracticeRouter)
#include "tst_practicerouter.moc"
