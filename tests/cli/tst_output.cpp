#include "cli/output.h"

#include "cli/orderedjson.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// A pipe that is read when all has been written.
class Pipe
{
public:
    Pipe() { m_isOpen = pipe2(m_ends.data(), O_CLOEXEC) == 0; }
    ~Pipe()
    {
        closeReader();
        close(m_ends[1]);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    [[nodiscard]] int writer() const { return m_isOpen ? m_ends[1] : -1; }
    void closeReader()
    {
        if (m_ends[0] != -1) {
            close(std::exchange(m_ends[0], -1));
        }
    }
    [[nodiscard]] QByteArray readAll() const
    {
        QByteArray bytes(60'000, '\0');
        fcntl(m_ends[0], F_SETFL, O_NONBLOCK);
        bytes.resize(std::max<qsizetype>(0, read(m_ends[0], bytes.data(), size_t(bytes.size()))));
        return bytes;
    }

private:
    bool m_isOpen = false;
    std::array<int, 2> m_ends{-1, -1};
};

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { signal(SIGPIPE, SIG_IGN); }
    void keepsStandardOutputForTheAnswer();
    void sendsNoControlsToATerminal_data();
    void sendsNoControlsToATerminal();
    void writesAsciiJsonOnly();
    void noticesALostReader();
};

void TestOutput::keepsStandardOutputForTheAnswer()
{
    for (const OutputMode mode : {OutputMode::Text, OutputMode::Json}) {
        const Pipe out;
        const Pipe err;
        OutputStream standardOutput(out.writer());
        OutputStream standardError(err.writer());
        Output output(mode, standardOutput, standardError);
        output.say(u"said"_s);
        output.tell(u"told"_s);
        output.warn(u"warned"_s);
        if (output.isJson()) {
            output.answer({{"a", 1}});
        }
        QVERIFY(output.finish());
        QCOMPARE(out.readAll(), output.isJson() ? QByteArray("{\"a\":1}\n") : QByteArray("said\n"));
        QCOMPARE(err.readAll(), output.isJson() ? QByteArray("said\ntold\nwarned\n") : QByteArray("told\nwarned\n"));
    }
}

void TestOutput::sendsNoControlsToATerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("plain") << u"a b\t~\n"_s << u"a b\t~\n"_s;
    QTest::newRow("letters") << u"ü – 漢 😀"_s << u"ü – 漢 😀"_s;
    QTest::newRow("escape") << u"\x1B[31m"_s << u"<U+001B>[31m"_s;
    QTest::newRow("bidi") << u"ü\u202E\u2066"_s << u"ü<U+202E><U+2066>"_s;
    QTest::newRow("no width") << u"a\u200B\uFEFF"_s << u"a<U+200B><U+FEFF>"_s;
    QTest::newRow("return") << u"a\rb"_s << u"a<U+000D>b"_s;
    QTest::newRow("delete and C1") << u"\x7F\u009B"_s << u"<U+007F><U+009B>"_s;
    QTest::newRow("tag") << QString::fromUcs4(U"\U000E0041", 1) << u"<U+E0041>"_s;
}

void TestOutput::sendsNoControlsToATerminal()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const Pipe out;
    const Pipe err;
    OutputStream standardOutput(out.writer());
    OutputStream standardError(err.writer());
    Output output(OutputMode::Text, standardOutput, standardError);
    output.say(text);
    output.warn(text);
    QVERIFY(output.finish());
    QCOMPARE(QString::fromUtf8(out.readAll()), printed + u'\n');
    QCOMPARE(QString::fromUtf8(err.readAll()), printed + u'\n');
}

void TestOutput::writesAsciiJsonOnly()
{
    const Pipe out;
    const Pipe err;
    OutputStream standardOutput(out.writer());
    OutputStream standardError(err.writer());
    Output output(OutputMode::Json, standardOutput, standardError);
    output.answer({{"text", toJson(u"ü\u202E\x1B\n\""_s)}, {"none", toJsonOrNull(QString())}, {"bad", "\xFF"}});
    QVERIFY(output.finish());
    const QByteArray expected = "{\"text\":\"\\u00fc\\u202e\\u001b\\n\\\"\",\"none\":null,\"bad\":\"\\ufffd\"}\n";
    QCOMPARE(out.readAll(), expected);
}

void TestOutput::noticesALostReader()
{
    Pipe out;
    const Pipe err;
    OutputStream standardOutput(out.writer());
    OutputStream standardError(err.writer());
    Output output(OutputMode::Text, standardOutput, standardError);
    out.closeReader();
    output.say(u"lost"_s);
    QVERIFY(!output.finish());
    output.say(u"lost too"_s);
    QVERIFY(!output.finish());
    OutputStream closed(-1);
    closed.write("nowhere");
    QVERIFY(!closed.flush());
}

QTEST_APPLESS_MAIN(TestOutput)
#include "tst_output.moc"
