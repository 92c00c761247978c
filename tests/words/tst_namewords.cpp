#include "words/namewords.h"

#include <QTest>

class TestNameWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsADifference_data();
    void showsADifference();
};

void TestNameWords::showsADifference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("shown");
    const QString acme = QStringLiteral("Acme");
    QTest::newRow("neither") << QString() << QString() << QString();
    QTest::newRow("the list's alone") << acme << QString() << acme;
    QTest::newRow("the book's alone") << QString() << acme << acme;
    QTest::newRow("the same") << acme << QStringLiteral("ACME ") << acme;
    QTest::newRow("another") << QStringLiteral("Bolt") << acme << QStringLiteral("Bolt (known as Acme)");
    QTest::newRow("what nobody sees") << QStringLiteral("Bolt") << QStringLiteral("A\u202e")
                                      << QStringLiteral("Bolt (known as A<U+202E>)");
    QTest::newRow("a place mark") << QStringLiteral("%2") << acme << QStringLiteral("%2 (known as Acme)");
}

void TestNameWords::showsADifference()
{
    QFETCH(QString, name);
    QFETCH(QString, known);
    QTEST(recipientName(name, known), "shown");
}

QTEST_GUILESS_MAIN(TestNameWords)
#include "tst_namewords.moc"
