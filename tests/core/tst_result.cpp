#include "core/result.h"

#include <QTest>

#include <memory>

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheValueOrTheError();
    void keepsThemApartWhenBothHaveOneType();
    void handsOverWhatCannotBeCopied();
};

void TestResult::isTheValueOrTheError()
{
    const Result<QString, int> good(QStringLiteral("yes"));
    QVERIFY(good && good.hasValue());
    QCOMPARE(*good, QStringLiteral("yes"));
    QCOMPARE(good->size(), 3);
    const Result<QString, int> bad(7);
    QVERIFY(!bad && !bad.hasValue());
    QCOMPARE(bad.error(), 7);
}

void TestResult::keepsThemApartWhenBothHaveOneType()
{
    enum class Fault { First };
    const Result<bool, Fault> no(false);
    QVERIFY(no.hasValue());
    QCOMPARE(*no, false);
}

void TestResult::handsOverWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>, QString> result(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 5);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
