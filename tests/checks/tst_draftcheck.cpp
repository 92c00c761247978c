#include "checks/draftcheck.h"

#include <QTest>

class TestDraftCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhatWasTyped();
    void refusesWithReason_data();
    void refusesWithReason();
    void saysWhyAnAddressIsRefused_data();
    void saysWhyAnAddressIsRefused();
    void saysWhyAnAmountIsRefused_data();
    void saysWhyAnAmountIsRefused();
    void givesNotices_data();
    void givesNotices();
    void tellsEveryErrorAtOnce();
    void takesPrecisionAndChainFromTheList();
};

namespace {

const QString bitcoin = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
const QString tron = QStringLiteral("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t");

WithdrawalDraft draft(const QString &currency, const QString &address, const QString &amount)
{
    return {currency, address, amount, FeePlan::Normal, {}};
}

QList<FindingName> namesOf(const CheckedDraft &checked)
{
    QList<FindingName> names;
    for (const Finding &finding : checked.findings) {
        names.append(finding.name);
    }
    return names;
}

} // namespace

void TestDraftCheck::makesWhatWasTyped()
{
    WithdrawalDraft typed = draft(QStringLiteral("BTC"), bitcoin, QStringLiteral("0.00100"));
    typed.feePlan = FeePlan::Priority;
    typed.note = QStringLiteral("Invoice 7");
    const CheckedDraft checked = checkDraft(typed, publishedCurrencies());
    QVERIFY(checked.withdrawal);
    QVERIFY(checked.findings.isEmpty());
    QCOMPARE(checked.withdrawal->currency(), typed.currency);
    QCOMPARE(checked.withdrawal->feePlan(), FeePlan::Priority);
    QCOMPARE(checked.withdrawal->note(), typed.note);
    QCOMPARE(checked.withdrawal->recipients().size(), 1);
    QCOMPARE(checked.withdrawal->recipients().front().address, bitcoin);
    QCOMPARE(checked.withdrawal->recipients().front().amount, *Amount::parse(u"0.001"));
    QCOMPARE(checked.withdrawal->type(), WithdrawalType::CashOut);
}

void TestDraftCheck::refusesWithReason_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<FindingName>("name");
    QTest::addColumn<InputField>("field");
    const QString btc = QStringLiteral("BTC");
    const QString one = QStringLiteral("1");
    QTest::newRow("no currency") << QString() << bitcoin << one << FindingName::UnknownCurrency << InputField::Currency;
    QTest::newRow("unknown currency") << QStringLiteral("NOPE") << bitcoin << one << FindingName::UnknownCurrency
                                      << InputField::Currency;
    QTest::newRow("small letters") << QStringLiteral("btc") << bitcoin << one << FindingName::UnknownCurrency
                                   << InputField::Currency;
    QTest::newRow("no address") << btc << QString() << one << FindingName::BadAddress << InputField::Address;
    QTest::newRow("wrong address") << btc << bitcoin.chopped(1) + u'b' << one << FindingName::BadAddress
                                   << InputField::Address;
    QTest::newRow("other chain") << btc << tron << one << FindingName::WrongChain << InputField::Address;
    QTest::newRow("no amount") << btc << bitcoin << QString() << FindingName::BadAmount << InputField::Amount;
    QTest::newRow("zero") << btc << bitcoin << QStringLiteral("0.00") << FindingName::BadAmount << InputField::Amount;
    QTest::newRow("comma") << btc << bitcoin << QStringLiteral("1,5") << FindingName::BadAmount << InputField::Amount;
    QTest::newRow("9 places") << btc << bitcoin << QStringLiteral("0.000000001") << FindingName::TooManyDecimals
                              << InputField::Amount;
}

void TestDraftCheck::refusesWithReason()
{
    QFETCH(QString, currency);
    QFETCH(QString, address);
    QFETCH(QString, amount);
    const CheckedDraft checked = checkDraft(draft(currency, address, amount), publishedCurrencies());
    QVERIFY(!checked.withdrawal);
    QCOMPARE(checked.findings.size(), 1);
    QTEST(checked.findings.front().name, "name");
    QTEST(checked.findings.front().field, "field");
}

void TestDraftCheck::saysWhyAnAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<AddressReason>("reason");
    QTest::newRow("line feed at the end") << bitcoin + u'\n' << AddressReason::SpaceAtEnd;
    QTest::newRow("space at the start") << u' ' + bitcoin << AddressReason::SpaceAtStart;
    QTest::newRow("zero width") << bitcoin + QChar(0x200B) << AddressReason::InvisibleCharacter;
    QTest::newRow("two addresses") << bitcoin + u',' + bitcoin << AddressReason::WrongCharacter;
    QTest::newRow("other chain") << tron << AddressReason::OtherChain;
}

void TestDraftCheck::saysWhyAnAddressIsRefused()
{
    QFETCH(QString, address);
    const CheckedDraft checked =
        checkDraft(draft(QStringLiteral("BTC"), address, QStringLiteral("1")), publishedCurrencies());
    QVERIFY(!checked.withdrawal);
    const Finding &finding = checked.findings.front();
    QCOMPARE(finding.evidence, address);
    QTEST(std::get<AddressFinding>(finding.reason).reason, "reason");
}

void TestDraftCheck::saysWhyAnAmountIsRefused_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<FindingReason>("reason");
    const auto row = [](const char16_t *text, const FindingReason &reason) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << reason;
    };
    row(u"", AmountError::Empty);
    row(u"1e3", AmountError::NotANumber);
    row(u"1,5", AmountError::NotANumber);
    row(u"٣", AmountError::NotANumber);
    row(u"1.", AmountError::NotANumber);
    row(u"1 ", AmountError::NotANumber);
    row(u"-1", AmountError::Negative);
    row(u"12345678901234567", AmountError::TooLong);
    row(u"0", std::monostate());
    row(u"0.123456789", ExcessPlaces{9, 8});
}

Q_DECLARE_METATYPE(FindingReason)

void TestDraftCheck::saysWhyAnAmountIsRefused()
{
    QFETCH(QString, amount);
    QFETCH(FindingReason, reason);
    const CheckedDraft checked = checkDraft(draft(QStringLiteral("BTC"), bitcoin, amount), publishedCurrencies());
    QVERIFY(!checked.withdrawal);
    QVERIFY(checked.findings.front().reason == reason);
    QCOMPARE(checked.findings.front().evidence, amount);
}

void TestDraftCheck::givesNotices_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QList<FindingName>>("names");
    QTest::newRow("ordinary") << QStringLiteral("BTC") << bitcoin << QList<FindingName>();
    QTest::newRow("ordinary Tron token") << QStringLiteral("USDT_TRX") << tron << QList<FindingName>();
    QTest::newRow("test network") << QStringLiteral("BTC") << QStringLiteral("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn")
                                  << QList<FindingName>{FindingName::TestNetwork};
    QTest::newRow("EVM") << QStringLiteral("USDT") << QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
                         << QList<FindingName>{FindingName::ChainNotVisible};
    QTest::newRow("EVM in one case") << QStringLiteral("ETH")
                                     << QStringLiteral("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")
                                     << QList<FindingName>{FindingName::UnusualAddress, FindingName::ChainNotVisible};
    QTest::newRow("Litecoin's old form") << QStringLiteral("LTC")
                                         << QStringLiteral("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy")
                                         << QList<FindingName>{FindingName::UnusualAddress};
    QTest::newRow("Bitcoin Cash's old form")
        << QStringLiteral("BCH") << bitcoin << QList<FindingName>{FindingName::UnusualAddress};
    QTest::newRow("TON") << QStringLiteral("USDT_TON")
                         << QStringLiteral("Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq")
                         << QList<FindingName>{FindingName::NoMemo};
    QTest::newRow("raw TON") << QStringLiteral("TON")
                             << QStringLiteral("-1:e56754f83426f69b09267bd876ac97c44821345b7e266bd956a7bfbfb98df35c")
                             << QList<FindingName>{FindingName::UnusualAddress, FindingName::NoMemo};
    QTest::newRow("Solana") << QStringLiteral("SOL") << QStringLiteral("EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v")
                            << QList<FindingName>{FindingName::UnusualAddress};
}

void TestDraftCheck::givesNotices()
{
    QFETCH(QString, currency);
    QFETCH(QString, address);
    const CheckedDraft checked = checkDraft(draft(currency, address, QStringLiteral("1")), publishedCurrencies());
    QVERIFY(checked.withdrawal);
    QTEST(namesOf(checked), "names");
    for (const Finding &finding : checked.findings) {
        QCOMPARE(strengthOf(finding.name), FindingStrength::Notice);
        QCOMPARE(finding.field, InputField::Address);
        QVERIFY(std::holds_alternative<AddressFinding>(finding.reason));
    }
}

void TestDraftCheck::tellsEveryErrorAtOnce()
{
    const CheckedDraft checked =
        checkDraft(draft(QStringLiteral("NOPE"), u' ' + bitcoin, QStringLiteral("x")), publishedCurrencies());
    QCOMPARE(namesOf(checked),
             (QList<FindingName>{FindingName::UnknownCurrency, FindingName::BadAddress, FindingName::BadAmount}));
}

void TestDraftCheck::takesPrecisionAndChainFromTheList()
{
    Currency coin;
    coin.id = QStringLiteral("NEWCOIN");
    coin.precision = 2;
    const CheckedDraft unknown = checkDraft(draft(coin.id, QStringLiteral("abc"), QStringLiteral("1.25")), {coin});
    QVERIFY(unknown.withdrawal);
    QCOMPARE(namesOf(unknown), QList<FindingName>{FindingName::UnusualAddress});
    QVERIFY(!checkDraft(draft(coin.id, QStringLiteral("abc"), QStringLiteral("1.255")), {coin}).withdrawal);
    QVERIFY(checkDraft(draft(coin.id, QStringLiteral("abc"), QStringLiteral("1.2500")), {coin}).withdrawal);
}

QTEST_APPLESS_MAIN(TestDraftCheck)
#include "tst_draftcheck.moc"
