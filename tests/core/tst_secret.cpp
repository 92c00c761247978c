#include "core/secret.h"

#include <QTest>

#include <cstring>
#include <type_traits>

namespace {

QByteArray canary()
{
    return QByteArray("canary-key-") + QByteArray::number(4711); // made at run time: memory of its own
}

bool isZeroed(const QByteArray &bytes)
{
    return bytes == QByteArray(bytes.size(), '\0');
}

} // namespace

static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(!std::equality_comparable<Secret>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsBytes();
    void copiesShareNoMemory();
    void movingLeavesNothingBehind();
    void takesMovedBytesAwayFromTheGiver();
    void leavesTheGiversCopyAlone();
    void wipesWhenDestroyed();
    void wipesWhenOverwritten();
    void wipesEveryoneWhoSharesTheBytes();
    void wipesWhatWasCutAway();
    void neverWritesIntoConstantMemory();
};

void TestSecret::keepsItsBytes()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray()).isEmpty());
    const Secret secret(canary());
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.reveal(), canary());
    const QByteArray withZero("a\0b", 3);
    QCOMPARE(Secret(withZero).reveal(), withZero);
}

void TestSecret::copiesShareNoMemory()
{
    const Secret first(canary());
    {
        const Secret second = first;
        QVERIFY(first.reveal().constData() != second.reveal().constData());
    }
    QCOMPARE(first.reveal(), canary());
}

void TestSecret::movingLeavesNothingBehind()
{
    Secret first(canary());
    const char *where = first.reveal().constData();
    const Secret second = std::move(first);
    QCOMPARE(static_cast<const void *>(second.reveal().constData()), static_cast<const void *>(where));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
}

void TestSecret::takesMovedBytesAwayFromTheGiver()
{
    QByteArray bytes = canary();
    const Secret secret(std::move(bytes));
    QCOMPARE(secret.reveal(), canary());
    QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
}

void TestSecret::leavesTheGiversCopyAlone()
{
    const QByteArray bytes = canary();
    {
        const Secret secret(bytes);
        QVERIFY(secret.reveal().constData() != bytes.constData());
    }
    QCOMPARE(bytes, canary());
}

// A second holder of the same memory lets the test look at it after the secret is gone.
void TestSecret::wipesWhenDestroyed()
{
    auto secret = std::make_unique<Secret>(canary());
    const QByteArray seen = secret->reveal();
    secret.reset();
    QCOMPARE(seen.size(), canary().size());
    QVERIFY(isZeroed(seen));
}

void TestSecret::wipesWhenOverwritten()
{
    Secret secret(canary());
    const QByteArray seen = secret.reveal();
    secret = Secret(QByteArray("another"));
    QVERIFY(isZeroed(seen));
    QCOMPARE(secret.reveal(), QByteArray("another"));
}

void TestSecret::wipesEveryoneWhoSharesTheBytes()
{
    QByteArray bytes = canary();
    const QByteArray sharer = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QVERIFY(isZeroed(sharer));
}

void TestSecret::wipesWhatWasCutAway()
{
    QByteArray bytes = canary() + '\n' + canary() + '\n';
    const qsizetype size = bytes.size();
    const char *start = bytes.constData();
    bytes.remove(0, canary().size() + 1);
    bytes.chop(canary().size());
    const QByteArray sharer = bytes; // keeps the memory
    QVERIFY(sharer.constData() >= start && sharer.constData() < start + size);
    wipe(bytes);
    QVERIFY(isZeroed(QByteArray(start, size)));
}

void TestSecret::neverWritesIntoConstantMemory()
{
    static const char constant[] = "constant";
    QByteArray raw = QByteArray::fromRawData(constant, 8);
    wipe(raw);
    QVERIFY(raw.isEmpty());
    QCOMPARE(std::memcmp(constant, "constant", 8), 0);
    QByteArray literal = QByteArrayLiteral("literal");
    wipe(literal);
    QVERIFY(literal.isEmpty());
    QByteArray nothing;
    wipe(nothing);
    QVERIFY(nothing.isEmpty());
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
