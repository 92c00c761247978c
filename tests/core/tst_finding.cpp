#include "core/finding.h"

#include <QTest>

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsStrength_data();
    void hasItsStrength();
    void isEqualOnlyWithTheSameEvidence();
};

void TestFinding::hasItsStrength_data()
{
    QTest::addColumn<FindingName>("name");
    QTest::addColumn<FindingStrength>("strength");
    const auto rows = [](FindingStrength strength, std::initializer_list<FindingName> names) {
        for (const FindingName name : names) {
            QTest::addRow("%d", int(name)) << name << strength;
        }
    };
    rows(FindingStrength::Error,
         {FindingName::BadAddress, FindingName::WrongChain, FindingName::BadAmount, FindingName::TooManyDecimals,
          FindingName::AmbiguousNumber, FindingName::BadRow, FindingName::BadFile, FindingName::TotalMismatch,
          FindingName::CountMismatch, FindingName::UnknownCurrency, FindingName::LookAlike, FindingName::OverLimit,
          FindingName::CoolingOff, FindingName::NotInAddressBook, FindingName::SendingStopped, FindingName::NoKey,
          FindingName::Empty});
    rows(FindingStrength::Warning,
         {FindingName::DuplicatePayment, FindingName::DuplicateAddress, FindingName::SameFile,
          FindingName::ChangedPayee, FindingName::DoubtTwin, FindingName::UnusualAmount, FindingName::CostChanged,
          FindingName::LowBalance, FindingName::PreflightFailed});
    rows(FindingStrength::Notice,
         {FindingName::FirstTimeRecipient, FindingName::PaidLately, FindingName::UnusualAddress,
          FindingName::ChainNotVisible, FindingName::TestNetwork, FindingName::NoMemo});
}

void TestFinding::hasItsStrength()
{
    QFETCH(FindingName, name);
    QTEST(strengthOf(name), "strength");
}

void TestFinding::isEqualOnlyWithTheSameEvidence()
{
    const Finding finding{FindingName::BadAmount, InputField::Amount, 3, AmountError::Negative, QStringLiteral("-1")};
    QCOMPARE(finding, finding);
    Finding other = finding;
    other.row = 4;
    QVERIFY(!(other == finding));
    other = finding;
    other.reason = AmountError::TooLong;
    QVERIFY(!(other == finding));
    other = finding;
    other.evidence = QStringLiteral("-2");
    QVERIFY(!(other == finding));
}

QTEST_APPLESS_MAIN(TestFinding)
#include "tst_finding.moc"
