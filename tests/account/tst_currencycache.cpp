#include "account/currencycache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace {

QDateTime someTime()
{
    return QDateTime({2026, 11, 23}, {8, 30}, Qt::UTC);
}

} // namespace

class TestCurrencyCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEveryFact_data();
    void keepsEveryFact();
    void keepsNoRate();
    void tellsWhenTheListWasHeard();
    void readsAFileWithoutATime();
    void replacesWhatWasSaved();
    void makesItsFolder();
    void hasNothingAtFirst();
    void survivesWhatIsNoList_data();
    void survivesWhatIsNoList();
    void survivesAFileThatCannotBeWritten();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("deep/er/currencies.json")); }
    static CurrencyCache cacheAt(const QString &path) { return {path, someTime}; }
    // Saves, and waits until the thread that writes is done.
    static void save(const CurrencyCache &cache, const QList<Currency> &currencies)
    {
        cache.save(currencies);
        QThreadPool::globalInstance()->waitForDone();
    }
    static Currency someCurrency()
    {
        return {QStringLiteral("NEW_ETH"),
                QStringLiteral("NEW"),
                QStringLiteral("New Token"),
                Chain::Ethereum,
                4,
                true,
                false,
                QStringLiteral("ETH"),
                {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCurrencyCache::keepsEveryFact_data()
{
    QTest::addColumn<QList<Currency>>("currencies");
    Currency awkward = someCurrency();
    awkward.id = QStringLiteral(u"\u0412\"\\ \u202E<b>"); // Cyrillic, marks, and a change of direction
    awkward.name = QStringLiteral("line\none");
    awkward.isHidden = false;
    awkward.isInMaintenance = true;
    awkward.precision = 30;
    QTest::newRow("the published ones") << publishedCurrencies();
    QTest::newRow("one that is new") << QList<Currency>{someCurrency()};
    QTest::newRow("an awkward one") << QList<Currency>{awkward};
}

void TestCurrencyCache::keepsEveryFact()
{
    QFETCH(QList<Currency>, currencies);
    save(cacheAt(path()), currencies);
    QCOMPARE(cacheAt(path()).load().currencies, currencies);
}

// It would be stale.
void TestCurrencyCache::keepsNoRate()
{
    Currency currency = someCurrency();
    currency.unitsPerUsd = *Amount::parse(u"0.5");
    save(cacheAt(path()), {currency});
    QVERIFY(!cacheAt(path()).load().currencies.first().unitsPerUsd);
}

void TestCurrencyCache::tellsWhenTheListWasHeard()
{
    QVERIFY(!cacheAt(path()).load().heardAt.isValid());
    save(cacheAt(path()), {someCurrency()});
    QCOMPARE(cacheAt(path()).load().heardAt, someTime());
}

// As the first version wrote it.
void TestCurrencyCache::readsAFileWithoutATime()
{
    const QString filePath = m_folder->filePath(QStringLiteral("currencies.json"));
    QFile file(filePath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"cid":"BTC","currency":"BTC","name":"Bitcoin","precision":"8"}])");
    file.close();
    const HeardCurrencies heard = cacheAt(filePath).load();
    QCOMPARE(heard.currencies.size(), 1);
    QVERIFY(!heard.heardAt.isValid());
}

void TestCurrencyCache::replacesWhatWasSaved()
{
    const CurrencyCache cache = cacheAt(path());
    save(cache, publishedCurrencies());
    save(cache, {someCurrency()});
    QCOMPARE(cache.load().currencies, QList<Currency>{someCurrency()});
}

void TestCurrencyCache::makesItsFolder()
{
    QVERIFY(!QFile::exists(path()));
    save(cacheAt(path()), {someCurrency()});
    QVERIFY(QFile::exists(path()));
}

void TestCurrencyCache::hasNothingAtFirst()
{
    QVERIFY(cacheAt(path()).load().currencies.isEmpty());
}

void TestCurrencyCache::survivesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"([{"cid":"BTC")");
    QTest::newRow("an object") << QByteArray(R"({"cid":"BTC"})");
    QTest::newRow("nothing in it") << QByteArray("[]");
    QTest::newRow("a key twice") << QByteArray(R"([{"cid":"BTC","cid":"LTC"}])");
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x80", 4);
    QTest::newRow("too long") << QByteArray(R"([{"cid":"BTC"}])") + QByteArray(1024 * 1024, ' ');
}

void TestCurrencyCache::survivesWhatIsNoList()
{
    QFETCH(QByteArray, text);
    const QString filePath = m_folder->filePath(QStringLiteral("currencies.json"));
    QFile file(filePath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QVERIFY(cacheAt(filePath).load().currencies.isEmpty());
    save(cacheAt(filePath), {someCurrency()}); // and is replaced by the next list
    QCOMPARE(cacheAt(filePath).load().currencies.size(), 1);
}

void TestCurrencyCache::survivesAFileThatCannotBeWritten()
{
    const QString blocked = m_folder->filePath(QStringLiteral("file"));
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const CurrencyCache cache = cacheAt(blocked + QStringLiteral("/currencies.json"));
    save(cache, {someCurrency()});
    QVERIFY(cache.load().currencies.isEmpty());
}

QTEST_GUILESS_MAIN(TestCurrencyCache)
#include "tst_currencycache.moc"
