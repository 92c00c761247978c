#include "cli/datebound.h"

#include <QTest>

class TestDateBound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversAllThatIsWritten_data();
    void coversAllThatIsWritten();
    void refusesOtherText_data();
    void refusesOtherText();
};

void TestDateBound::coversAllThatIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *text, const char *first, const char *last) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(first) << QString::fromLatin1(last);
    };
    row("2026-11-23", "2026-11-23T00:00:00.000Z", "2026-11-23T23:59:59.999Z");
    row("2024-02-29", "2024-02-29T00:00:00.000Z", "2024-02-29T23:59:59.999Z");
    row("2026-11-23T10:05", "2026-11-23T10:05:00.000Z", "2026-11-23T10:05:59.999Z");
    row("2026-11-23T10:05:07", "2026-11-23T10:05:07.000Z", "2026-11-23T10:05:07.999Z");
    row("2026-11-23T10:05:07Z", "2026-11-23T10:05:07.000Z", "2026-11-23T10:05:07.999Z");
    row("2026-11-23 10:05:07Z", "2026-11-23T10:05:07.000Z", "2026-11-23T10:05:07.999Z");
    row("2026-11-23T10:05:07.250Z", "2026-11-23T10:05:07.250Z", "2026-11-23T10:05:07.250Z");
    row("2026-11-23T00:30:00+02:00", "2026-11-22T22:30:00.000Z", "2026-11-22T22:30:00.999Z");
}

void TestDateBound::coversAllThatIsWritten()
{
    QFETCH(QString, text);
    const std::optional<QDateTime> first = parseDateBound(text, DateEnd::First);
    const std::optional<QDateTime> last = parseDateBound(text, DateEnd::Last);
    QVERIFY(first && last);
    QTEST(first->toString(Qt::ISODateWithMs), "first");
    QTEST(last->toString(Qt::ISODateWithMs), "last");
}

void TestDateBound::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"", u"yesterday", u"2026-13-01", u"2026-02-30", u"2026-1-2", u"23.11.2026",
                                 u"11/23/2026", u"2026-11-23T", u"2026-11-23T25:00", u"2026-11-23T10:05:07X",
                                 u"2026-11-23\n", u" 2026-11-23", u"٢٠٢٦-11-23", u"1795392000"}) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
}

void TestDateBound::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!parseDateBound(text, DateEnd::First));
}

QTEST_APPLESS_MAIN(TestDateBound)
#include "tst_datebound.moc"
