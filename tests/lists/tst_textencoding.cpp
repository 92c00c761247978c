#include "lists/textencoding.h"

#include <QStringConverter>
#include <QTest>

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, const char *mark = "")
{
    return mark + QStringEncoder(encoding, QStringConverter::Flag::Default)(text);
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void sharesUtf8();
};

void TestTextEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    const QString list = QStringLiteral("a,1,Grüße €\r\nb,2,\U0001F600\r\n");
    QTest::newRow("nothing") << QByteArray() << TextEncoding::Utf8 << QString();
    QTest::newRow("ASCII") << QByteArray("a,1") << TextEncoding::Utf8 << QStringLiteral("a,1");
    QTest::newRow("UTF-8") << list.toUtf8() << TextEncoding::Utf8 << list;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + list.toUtf8() << TextEncoding::Utf8WithMark << list;
    QTest::newRow("UTF-16 little endian with mark")
        << utf16(list, QStringConverter::Utf16LE, "\xFF\xFE") << TextEncoding::Utf16LittleEndian << list;
    QTest::newRow("UTF-16 big endian with mark")
        << utf16(list, QStringConverter::Utf16BE, "\xFE\xFF") << TextEncoding::Utf16BigEndian << list;
    QTest::newRow("UTF-16 little endian without mark")
        << utf16(list, QStringConverter::Utf16LE) << TextEncoding::Utf16LittleEndian << list;
    QTest::newRow("UTF-16 big endian without mark")
        << utf16(list, QStringConverter::Utf16BE) << TextEncoding::Utf16BigEndian << list;
    QTest::newRow("Windows-1252") << QByteArray("a,1,Gr\xFC\xDF"
                                                "e \x80 \x84x\x93")
                                  << TextEncoding::Windows1252 << QStringLiteral("a,1,Grüße € „x“");
    QTest::newRow("unused bytes of Windows-1252") << QByteArray("\x81\x8D\x8F\x90\x9D\xFF") << TextEncoding::Windows1252
                                                  << QStringLiteral("\u0081\u008D\u008F\u0090\u009D\u00FF");
    QTest::newRow("one bad byte in UTF-8")
        << list.toUtf8() + '\xFC' << TextEncoding::Windows1252 << QStringLiteral("a,1,GrÃ¼ÃŸe â‚¬\r\nb,2,ðŸ˜€\r\nü");
    QTest::newRow("cut UTF-8") << QByteArray("a,1,\xC3") << TextEncoding::Windows1252 << QStringLiteral("a,1,Ã");
}

void TestTextEncoding::decodes()
{
    QFETCH(QByteArray, content);
    const Result<DecodedText, ListFault> decoded = decodeText(content);
    QVERIFY(decoded.hasValue());
    QTEST(decoded->encoding, "encoding");
    QTEST(QString::fromUtf8(decoded->utf8), "text");
}

void TestTextEncoding::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ListFault>("fault");
    QTest::newRow("NUL in ASCII") << QByteArray("a,1\0b,2,some more text", 22) << ListFault::NotText;
    QTest::newRow("NUL in Windows-1252") << QByteArray("a,1\0b,\xFC,some more text", 22) << ListFault::NotText;
    QTest::newRow("NUL in UTF-16") << QByteArray("\xFF\xFE"
                                                 "a\0\0\0b\0",
                                                 8)
                                   << ListFault::NotText;
    QTest::newRow("UTF-32") << QByteArray("\0\0\0a\0\0\0,\0\0\0"
                                          "1",
                                          12)
                            << ListFault::NotText;
    QTest::newRow("half a UTF-16 unit") << QByteArray("\xFF\xFE"
                                                      "a\0b",
                                                      5)
                                        << ListFault::BrokenText;
    QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE"
                                                  "a\0\x00\xD8"
                                                  "b\0",
                                                  8)
                                    << ListFault::BrokenText;
}

void TestTextEncoding::refuses()
{
    QFETCH(QByteArray, content);
    const Result<DecodedText, ListFault> decoded = decodeText(content);
    QVERIFY(!decoded.hasValue());
    QTEST(decoded.error(), "fault");
}

void TestTextEncoding::sharesUtf8()
{
    const QByteArray content("a,1,ü");
    QVERIFY(decodeText(content)->utf8.isSharedWith(content));
}

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
