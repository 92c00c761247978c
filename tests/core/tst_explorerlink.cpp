#include "core/explorerlink.h"

#include <QTest>

class TestExplorerLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsLinksOfExplorers_data();
    void acceptsLinksOfExplorers();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void knowsExplorers_data();
    void knowsExplorers();
};

void TestExplorerLink::acceptsLinksOfExplorers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("path") << QStringLiteral("https://blockchair.com/bitcoin/transaction/5edf")
                          << QStringLiteral("blockchair.com");
    QTest::newRow("fragment") << QStringLiteral("https://tronscan.org/#/transaction/5edf")
                              << QStringLiteral("tronscan.org");
    QTest::newRow("query") << QStringLiteral("https://explorer.example/tx?id=5&v=%20")
                           << QStringLiteral("explorer.example");
    QTest::newRow("port") << QStringLiteral("https://explorer.example:8443/tx/1")
                          << QStringLiteral("explorer.example:8443");
    QTest::newRow("capitals") << QStringLiteral("HTTPS://Explorer.Example/tx") << QStringLiteral("explorer.example");
    QTest::newRow("punycode stays") << QStringLiteral("https://xn--bcher-kva.de/tx/1")
                                    << QStringLiteral("xn--bcher-kva.de");
}

void TestExplorerLink::acceptsLinksOfExplorers()
{
    QFETCH(QString, text);
    const std::optional<ExplorerLink> link = ExplorerLink::parse(text);
    QVERIFY(link);
    QTEST(link->host(), "host");
    QCOMPARE(link->url().scheme(), QStringLiteral("https"));
}

void TestExplorerLink::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << text;
    };
    row("nothing", {});
    row("http", QStringLiteral("http://blockchair.com/tx"));
    row("script", QStringLiteral("javascript:alert(1)"));
    row("file", QStringLiteral("file:///etc/passwd"));
    row("data", QStringLiteral("data:text/html,x"));
    row("network share", QStringLiteral("smb://host.example/x"));
    row("user name", QStringLiteral("https://tronscan.org@evil.example/tx"));
    row("user and password", QStringLiteral("https://tronscan.org:x@evil.example/tx"));
    row("empty user", QStringLiteral("https://@evil.example/tx"));
    row("backslash", QStringLiteral("https://tronscan.org\\@evil.example"));
    row("escaped host", QStringLiteral("https://tronscan.org%2eevil.example/tx"));
    row("Cyrillic host", QStringLiteral("https://trоnscan.org/tx"));
    row("bidi mark", QStringLiteral("https://tronscan.org/\u202Etx"));
    row("space", QStringLiteral("https://tronscan.org/ tx"));
    row("line feed", QStringLiteral("https://tronscan.org/tx\n"));
    row("space in front", QStringLiteral(" https://tronscan.org/tx"));
    row("no host", QStringLiteral("https:///tx"));
    row("host without a dot", QStringLiteral("https://intranet/tx"));
    row("markup", QStringLiteral("https://tronscan.org/<b>"));
    row("a megabyte", QStringLiteral("https://tronscan.org/") + QString(1'000'000, u'a'));
}

void TestExplorerLink::refusesEverythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!ExplorerLink::parse(text));
}

void TestExplorerLink::knowsExplorers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("known") << QStringLiteral("https://blockchair.com/bitcoin/transaction/1") << true;
    QTest::newRow("a part of a known one") << QStringLiteral("https://etc.blockscout.com/tx/1") << true;
    QTest::newRow("capitals") << QStringLiteral("https://EtherScan.io/tx/1") << true;
    QTest::newRow("another") << QStringLiteral("https://explorer.example/tx/1") << false;
    QTest::newRow("one that ends alike") << QStringLiteral("https://myetherscan.io/tx/1") << false;
    QTest::newRow("one that begins alike") << QStringLiteral("https://etherscan.io.example/tx/1") << false;
    QTest::newRow("a port") << QStringLiteral("https://etherscan.io:8443/tx/1") << false;
}

void TestExplorerLink::knowsExplorers()
{
    QFETCH(QString, text);
    QTEST(ExplorerLink::parse(text)->isKnown(), "isKnown");
}

QTEST_APPLESS_MAIN(TestExplorerLink)
#include "tst_explorerlink.moc"
