#include "gui/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsMarkupAsItIs();
    void takesNoRoomForAnEmptyText();
    void isReadOut();
    void offersItsButtonsInTheirOrder();
    void holdsAWidgetUnderTheText();
    void showsTheWholeOfALongText();

private:
    std::unique_ptr<MessageBar> m_bar;
};

void TestMessageBar::init()
{
    m_bar = std::make_unique<MessageBar>();
    m_bar->show();
}

void TestMessageBar::showsMarkupAsItIs()
{
    const QString markup = QStringLiteral("<a href='https://example.net'>click</a> <b>me</b>");
    m_bar->setMessage(Tone::Danger, markup, markup);
    for (const QLabel *label : m_bar->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), markup);
        QVERIFY(!label->openExternalLinks());
    }
    QCOMPARE(m_bar->title(), markup);
    QCOMPARE(m_bar->text(), markup);
}

void TestMessageBar::takesNoRoomForAnEmptyText()
{
    m_bar->setMessage(Tone::Neutral, QStringLiteral("One line"), QStringLiteral("and another"));
    const int tall = m_bar->sizeHint().height();
    m_bar->setMessage(Tone::Neutral, QStringLiteral("One line"));
    QTRY_VERIFY(m_bar->sizeHint().height() < tall);
    QCOMPARE(m_bar->text(), QString());
}

void TestMessageBar::isReadOut()
{
    m_bar->setMessage(Tone::Doubt, QStringLiteral("In doubt"), QStringLiteral("Nobody knows."));
    QCOMPARE(m_bar->accessibleName(), QStringLiteral("In doubt"));
    QCOMPARE(m_bar->accessibleDescription(), QStringLiteral("Nobody knows."));
}

void TestMessageBar::offersItsButtonsInTheirOrder()
{
    const QPushButton *first = m_bar->addButton(QStringLiteral("Ask"));
    const QPushButton *second = m_bar->addButton(QStringLiteral("Show"));
    QTRY_VERIFY(first->x() < second->x());
    QVERIFY(!first->autoDefault() && !second->autoDefault()); // Enter in a dialog belongs to its default button
}

void TestMessageBar::holdsAWidgetUnderTheText()
{
    auto *box = new QCheckBox(QStringLiteral("accept"));
    m_bar->setMessage(Tone::Warning, QStringLiteral("Title"), QStringLiteral("Text"));
    m_bar->addBelow(box);
    m_bar->resize(m_bar->sizeHint());
    QCOMPARE(box->parentWidget(), m_bar.get());
    for (const QLabel *label : m_bar->findChildren<QLabel *>()) {
        QTRY_VERIFY(box->y() >= label->geometry().bottom());
    }
}

void TestMessageBar::showsTheWholeOfALongText()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    column->addWidget(m_bar.get());
    column->addStretch(1);
    page.resize(400, 800);
    page.show();
    m_bar->setMessage(Tone::Warning, QStringLiteral("Title"), QStringLiteral("many words ").repeated(100));
    const QLabel *text = m_bar->findChildren<QLabel *>().last();
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()) && text->height() > 100);
    m_bar->setParent(nullptr);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
