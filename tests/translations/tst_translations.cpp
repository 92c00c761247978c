#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

// A message as lupdate wrote it, with its one translation or its plural forms.
struct Message {
    QString source;
    QStringList texts;
    bool isUnfinished = false;
};

// The texts of a <translation>: its own, or those of its <numerusform> children.
QStringList readTexts(QXmlStreamReader &xml)
{
    QString own;
    QStringList forms;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement()) {
            forms << xml.readElementText();
        } else {
            own += xml.text();
        }
    }
    return forms.isEmpty() ? QStringList{own} : forms;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            message.texts = readTexts(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS "/disburse_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message")) {
            messages << readMessage(xml);
        }
    }
    return messages;
}

// The places for values in a text, in a fixed order: %1, %L2. The count %n may be a word in one of the forms.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9]"));
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    found.sort();
    return found;
}

} // namespace

// What the files of translations/ say, and that programs carry them.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areComplete_data();
    void areComplete();
    void keepPlaceholders_data();
    void keepPlaceholders();
    void areEmbedded_data();
    void areEmbedded();
};

void TestTranslations::areComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("English plurals") << QStringLiteral("en");
}

void TestTranslations::areComplete()
{
    QFETCH(QString, language);
    QStringList unfinished;
    const QList<Message> messages = readMessages(language);
    for (const Message &message : messages) {
        if (message.isUnfinished || message.texts.contains(QString())) {
            unfinished << message.source;
        }
    }
    QVERIFY2(unfinished.isEmpty(),
             qPrintable(QStringLiteral("%1 without a finished translation: %2")
                            .arg(unfinished.size())
                            .arg(unfinished.join(QStringLiteral("\n  ")))));
}

void TestTranslations::keepPlaceholders_data()
{
    areComplete_data();
}

void TestTranslations::keepPlaceholders()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(language);
    for (const Message &message : messages) {
        for (const QString &text : message.texts) {
            if (!message.isUnfinished) {
                QVERIFY2(placeholders(text) == placeholders(message.source), qPrintable(message.source));
            }
        }
    }
}

void TestTranslations::areEmbedded_data()
{
    areComplete_data();
}

void TestTranslations::areEmbedded()
{
    QFETCH(QString, language);
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/disburse_%1.qm").arg(language)));
    QTranslator translator;
    QVERIFY(
        translator.load(QLocale(language), QStringLiteral("disburse"), QStringLiteral("_"), QStringLiteral(":/i18n")));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
