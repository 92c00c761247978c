#include "core/withdrawal.h"

#include <QTest>

namespace {

const QString alice = QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
const QString bob = QStringLiteral("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy");

Recipient recipient(const QString &address, const char *amount)
{
    return {address, *Amount::parse(QString::fromLatin1(amount)), {}, {}, {}};
}

WithdrawalParts parts(const char *currency, const QList<Recipient> &recipients, FeePlan plan = FeePlan::Normal)
{
    return {QString::fromUtf8(currency), 8, plan, recipients, QStringLiteral("a note & more")};
}

QByteArray queryOf(const WithdrawalParts &parts)
{
    return withdrawalQuery(*Withdrawal::create(parts));
}

} // namespace

class TestWithdrawal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItWasMadeOf();
    void refuses_data();
    void refuses();
    void refusesCharactersThatCouldChangeAUrl_data();
    void refusesCharactersThatCouldChangeAUrl();
    void refusesAnAddressTwiceInWhateverSpelling_data();
    void refusesAnAddressTwiceInWhateverSpelling();
    void takesAsManyPlacesAsTheCurrencyHas();
    void isMassFromTwoRecipientsOn();
    void addsUp();
    void asksInTheseVeryBytes_data();
    void asksInTheseVeryBytes();
    void asksForAThousandInTheirOrder();
};

void TestWithdrawal::keepsWhatItWasMadeOf()
{
    const Recipient whom{alice, *Amount::parse(u"0.5"), 7, QStringLiteral("rent"), QStringLiteral("Alice")};
    const auto withdrawal = Withdrawal::create(parts("BTC", {whom}, FeePlan::Priority));
    QVERIFY(withdrawal);
    QCOMPARE(withdrawal->currency(), QStringLiteral("BTC"));
    QCOMPARE(withdrawal->feePlan(), FeePlan::Priority);
    QCOMPARE(withdrawal->precision(), 8);
    QCOMPARE(withdrawal->note(), QStringLiteral("a note & more"));
    QCOMPARE(withdrawal->recipients(), QList<Recipient>{whom});
}

void TestWithdrawal::refuses_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QList<Recipient>>("recipients");
    QTest::addColumn<WithdrawalFault>("fault");
    const QString btc = QStringLiteral("BTC");
    const Recipient good = recipient(alice, "1");
    QTest::newRow("no currency") << QString() << QList<Recipient>{good} << WithdrawalFault::NoCurrency;
    QTest::newRow("nobody") << btc << QList<Recipient>{} << WithdrawalFault::NoRecipient;
    QTest::newRow("zero") << btc << QList<Recipient>{recipient(alice, "0.000")} << WithdrawalFault::ZeroAmount;
    QTest::newRow("zero for the second") << btc << QList<Recipient>{good, recipient(bob, "0")}
                                         << WithdrawalFault::ZeroAmount;
    QTest::newRow("nine places") << btc << QList<Recipient>{recipient(alice, "0.000000001")}
                                 << WithdrawalFault::TooManyPlaces;
    QTest::newRow("no address") << btc << QList<Recipient>{recipient({}, "1")} << WithdrawalFault::UnsafeCharacter;
    QTest::newRow("twice") << btc << QList<Recipient>{good, recipient(bob, "1"), recipient(alice, "2")}
                           << WithdrawalFault::DuplicateAddress;
}

void TestWithdrawal::refuses()
{
    QFETCH(QString, currency);
    QFETCH(QList<Recipient>, recipients);
    const auto withdrawal = Withdrawal::create({currency, 8, FeePlan::Normal, recipients, {}});
    QVERIFY(!withdrawal);
    QTEST(withdrawal.error(), "fault");
}

void TestWithdrawal::refusesCharactersThatCouldChangeAUrl_data()
{
    QTest::addColumn<QString>("address");
    for (const char16_t character : u",&?#%;@!$'()*[]{}<>|\\\"^`~. \t\r\n\u00A0\u200B\u202E\uFEFF\u0430\u0661\uFF11") {
        QTest::addRow("U+%04X", uint(character)) << QStringLiteral("1Boat") + QChar(character) + QStringLiteral("SLRH");
    }
    QTest::newRow("a list in one address") << alice + u',' + bob;
    QTest::newRow("an emoji") << QStringLiteral("1Boat\U0001F600");
}

void TestWithdrawal::refusesCharactersThatCouldChangeAUrl()
{
    QFETCH(QString, address);
    const auto withdrawal = Withdrawal::create(parts("BTC", {recipient(address, "1")}));
    QVERIFY(!withdrawal);
    QCOMPARE(withdrawal.error(), WithdrawalFault::UnsafeCharacter);
}

void TestWithdrawal::refusesAnAddressTwiceInWhateverSpelling_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *currency, const char *first, const char *second, bool isSame) {
        QTest::addRow("%s %s", currency, second)
            << QString::fromLatin1(currency) << QString::fromLatin1(first) << QString::fromLatin1(second) << isSame;
    };
    row("USDT", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", true);
    row("PEPE", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", true);
    row("BCH", "bitcoincash:qpm2qsz", "qpm2qsz", true);
    row("BTC", "bc1qw508", "BC1QW508", true);
    row("BTC", "1BoatSLRHt", "1boatslrht", false);
    row("USDT_TRX", "TJCnKsPa7y", "tjcnkspa7y", false);
}

void TestWithdrawal::refusesAnAddressTwiceInWhateverSpelling()
{
    QFETCH(QString, currency);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, isSame);
    const auto withdrawal =
        Withdrawal::create({currency, 8, FeePlan::Normal, {recipient(first, "1"), recipient(second, "2")}, {}});
    QCOMPARE(bool(withdrawal), !isSame);
    if (isSame) {
        QCOMPARE(withdrawal.error(), WithdrawalFault::DuplicateAddress);
    }
}

void TestWithdrawal::takesAsManyPlacesAsTheCurrencyHas()
{
    WithdrawalParts whole = parts("X", {recipient(alice, "1")});
    whole.precision = 0;
    QVERIFY(Withdrawal::create(whole));
    WithdrawalParts tenth = parts("X", {recipient(alice, "1.1")});
    tenth.precision = 0;
    QVERIFY(!Withdrawal::create(tenth));
    WithdrawalParts ether = parts("ETH", {recipient(alice, "0.000000000000000001")});
    ether.precision = 18;
    QVERIFY(Withdrawal::create(ether));
    // Zeros at the end are not places.
    QVERIFY(Withdrawal::create(parts("BTC", {recipient(alice, "0.0000000100000")})));
}

void TestWithdrawal::isMassFromTwoRecipientsOn()
{
    const Recipient first = recipient(alice, "1");
    QCOMPARE(Withdrawal::create(parts("BTC", {first}))->type(), WithdrawalType::CashOut);
    QCOMPARE(Withdrawal::create(parts("BTC", {first, recipient(bob, "1")}))->type(), WithdrawalType::MassCashOut);
}

void TestWithdrawal::addsUp()
{
    const Withdrawal one = *Withdrawal::create(parts("BTC", {recipient(alice, "0.1"), recipient(bob, "0.2")}));
    QCOMPARE(one.total().toString(), QStringLiteral("0.3"));
    const Plan plan{{one, *Withdrawal::create(parts("BTC", {recipient(alice, "0.00000001")}))}};
    QCOMPARE(plan.total().toString(), QStringLiteral("0.30000001"));
    QCOMPARE(plan.recipientCount(), 3);
    QCOMPARE(Plan().recipientCount(), 0);
    QVERIFY(Plan().total().isZero());
}

void TestWithdrawal::asksInTheseVeryBytes_data()
{
    QTest::addColumn<WithdrawalParts>("parts");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("single") << parts("BTC", {recipient(alice, "0.00200000")})
                            << QByteArray("currency=BTC&type=cash_out&to=1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
                                          "&amount=0.002&feePlan=normal");
    QTest::newRow("mass with literal commas")
        << parts("USDT_TRX", {recipient(alice, "0.002"), recipient(bob, "0.0013")}, FeePlan::Priority)
        << QByteArray("currency=USDT_TRX&type=mass_cash_out&to=1BoatSLRHtKNngkdXEeobR76b53LETtpyT,"
                      "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy&amount=0.002,0.0013&feePlan=priority");
    QTest::newRow("plus, slash and equals sign")
        << parts("TON", {recipient(QStringLiteral("EQa+b/c="), "1")})
        << QByteArray("currency=TON&type=cash_out&to=EQa%2Bb%2Fc%3D&amount=1&feePlan=normal");
    QTest::newRow("colon, minus and underscore")
        << parts("TON", {recipient(QStringLiteral("-1:ab_cd"), "10")})
        << QByteArray("currency=TON&type=cash_out&to=-1%3Aab_cd&amount=10&feePlan=normal");
    QTest::newRow("a currency that would be more than one field")
        << parts("BTC&to=x,y#%", {recipient(alice, "1")})
        << QByteArray("currency=BTC%26to%3Dx%2Cy%23%25&type=cash_out&to=1BoatSLRHtKNngkdXEeobR76b53LETtpyT&amount=1"
                      "&feePlan=normal");
    QTest::newRow("a currency with a Cyrillic letter")
        << parts("BT\xD0\xA1", {recipient(alice, "1")})
        << QByteArray("currency=BT%D0%A1&type=cash_out&to=1BoatSLRHtKNngkdXEeobR76b53LETtpyT&amount=1&feePlan=normal");
    QTest::newRow("a large amount without an exponent")
        << parts("SHIB", {recipient(alice, "9999999999999999.00000001")})
        << QByteArray("currency=SHIB&type=cash_out&to=1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
                      "&amount=9999999999999999.00000001&feePlan=normal");
}

void TestWithdrawal::asksInTheseVeryBytes()
{
    QFETCH(WithdrawalParts, parts);
    QTEST(queryOf(parts), "query");
}

void TestWithdrawal::asksForAThousandInTheirOrder()
{
    QList<Recipient> recipients;
    QByteArrayList addresses;
    QByteArrayList amounts;
    for (int number = 1; number <= 1000; ++number) {
        addresses.append("1Address" + QByteArray::number(number));
        amounts.append(QByteArray::number(number));
        recipients.append(recipient(QString::fromLatin1(addresses.back()), amounts.back().constData()));
    }
    const QByteArray query = queryOf(parts("BTC", recipients));
    QCOMPARE(query,
             "currency=BTC&type=mass_cash_out&to=" + addresses.join(',') + "&amount=" + amounts.join(',')
                 + "&feePlan=normal");
}

QTEST_APPLESS_MAIN(TestWithdrawal)
#include "tst_withdrawal.moc"
