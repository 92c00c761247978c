#include "gui/bookdialog.h"
#include "gui/knownaddress.h"
#include "gui/plainlineedit.h"
#include "support/samplepayouts.h"
#include "support/shownwidgets.h"
#include "support/windowfixture.h"

#include <QTest>

using namespace SamplePayouts;

class TestKnownAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnAddressIntoTheBookByOneClick();
};

void TestKnownAddress::takesAnAddressIntoTheBookByOneClick()
{
    WindowFixture fixture;
    QWidget window;
    auto *known = new KnownAddress(fixture.services(), &window);
    window.show();
    QVERIFY(!known->isVisible());
    known->setRecipient(QStringLiteral("BTC"), bitcoinAddress);
    QVERIFY(known->isVisible());
    QTest::mouseClick(shownButton(*known, QStringLiteral("Keep this address as…")), Qt::LeftButton);
    auto *dialog = window.findChild<BookDialog *>();
    QCOMPARE(dialog->entry().address, bitcoinAddress);
    QTest::keyClicks(dialog->findChildren<PlainLineEdit *>().first(), QStringLiteral("Acme"));
    QTest::mouseClick(shownButton(*dialog, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(shownText(*known), QStringLiteral("Known as Acme"));
    QVERIFY(!shownButton(*known, QStringLiteral("Keep this address as…")));
    fixture.settle();
}

QTEST_MAIN(TestKnownAddress)
#include "tst_knownaddress.moc"
