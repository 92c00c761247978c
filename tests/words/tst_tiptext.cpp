#include "words/tiptext.h"

#include <QTest>

class TestTipText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkupAsText();
};

void TestTipText::showsMarkupAsText()
{
    QCOMPARE(tipText(QStringLiteral("<b>x</b> & co")), QStringLiteral("<p>&lt;b&gt;x&lt;/b&gt; &amp; co</p>"));
    QCOMPARE(tipText(QStringLiteral("%1")), QStringLiteral("<p>%1</p>"));
    QVERIFY(tipText({}).isEmpty()); // else an empty tip would be shown
}

QTEST_GUILESS_MAIN(TestTipText)
#include "tst_tiptext.moc"
