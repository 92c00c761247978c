#include "cli/posixterminal.h"

#include "support/wait.h"

#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

// The two ends of a pipe or a pseudo terminal: what one writes into near, the program reads from far.
class Line
{
public:
    enum class Kind { Pipe, Terminal };

    explicit Line(Kind kind)
    {
        std::array<int, 2> ends{-1, -1};
        if (kind == Kind::Terminal) {
            m_isOpen = openpty(&ends[1], &ends[0], nullptr, nullptr, nullptr) == 0;
        } else {
            m_isOpen = pipe2(ends.data(), O_CLOEXEC) == 0;
        }
        m_far = ends[0];
        m_near = ends[1];
    }

    ~Line()
    {
        hangUp();
        close(m_far);
    }

    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] int far() const { return m_far; }
    void type(const QByteArray &bytes) const { QCOMPARE(write(m_near, bytes.constData(), bytes.size()), bytes.size()); }

    void hangUp()
    {
        if (m_near != -1) {
            close(std::exchange(m_near, -1));
        }
    }

    // All that a terminal can be set to: input, output, control and local flags.
    [[nodiscard]] QList<tcflag_t> settings() const
    {
        termios settings = {};
        tcgetattr(m_far, &settings);
        return {settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag};
    }
    [[nodiscard]] bool echoes() const { return (settings().last() & ECHO) != 0; }

private:
    bool m_isOpen = false;
    int m_far = -1;
    int m_near = -1;
};

class TestPosixTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnATerminalOnly();
    void waitsForTheAnswer();
    void takesOneLineForEachAnswer();
    void endsWithTheInput();
    void hidesAKeyWhileItIsTyped();
    void takesOneSecretLine_data();
    void takesOneSecretLine();
    void handsOutWholeLines();
    void readsAFile();
};

void TestPosixTerminal::asksOnATerminalOnly()
{
    const Line terminal(Line::Kind::Terminal);
    const Line pipe(Line::Kind::Pipe);
    QVERIFY(terminal.isOpen() && pipe.isOpen());
    QVERIFY(PosixTerminal(terminal.far()).canAsk());
    QVERIFY(!PosixTerminal(pipe.far()).canAsk());
}

void TestPosixTerminal::waitsForTheAnswer()
{
    for (const Line::Kind kind : {Line::Kind::Terminal, Line::Kind::Pipe}) {
        const Line line(kind);
        PosixTerminal terminal(line.far());
        const QFuture<std::optional<QString>> answer = terminal.readAnswer();
        QVERIFY(!answer.isFinished());
        line.type("ye");
        QCoreApplication::processEvents();
        QVERIFY(!answer.isFinished());
        line.type("s\n");
        QCOMPARE(resultOf(answer), QStringLiteral("yes"));
    }
}

void TestPosixTerminal::takesOneLineForEachAnswer()
{
    const Line line(Line::Kind::Pipe);
    PosixTerminal terminal(line.far());
    line.type("first\r\n\nthird ü\n");
    QCOMPARE(resultOf(terminal.readAnswer()), QStringLiteral("first"));
    QCOMPARE(resultOf(terminal.readAnswer()), QString());
    QVERIFY(resultOf(terminal.readAnswer()) == QStringLiteral("third ü"));
    QVERIFY(!terminal.readAnswer().isFinished());
}

void TestPosixTerminal::endsWithTheInput()
{
    Line line(Line::Kind::Pipe);
    PosixTerminal terminal(line.far());
    line.type("no line end");
    line.hangUp();
    QCOMPARE(resultOf(terminal.readAnswer()), QStringLiteral("no line end"));
    QCOMPARE(resultOf(terminal.readAnswer()), std::nullopt);
    QCOMPARE(resultOf(terminal.readLines()), QByteArrayList());
    QVERIFY(!resultOf(terminal.readSecret()));

    const Line person(Line::Kind::Terminal);
    PosixTerminal keyboard(person.far());
    person.type("\x04"); // Ctrl-D
    QCOMPARE(resultOf(keyboard.readAnswer()), std::nullopt);
}

void TestPosixTerminal::hidesAKeyWhileItIsTyped()
{
    const Line line(Line::Kind::Terminal);
    const QList<tcflag_t> before = line.settings();
    QVERIFY(line.echoes());
    QList<tcflag_t> silent = before;
    silent.last() = (silent.last() & ~tcflag_t(ECHO)) | ECHONL;
    {
        PosixTerminal terminal(line.far());
        const QFuture<std::optional<Secret>> secret = terminal.readSecret();
        QCOMPARE(line.settings(), silent);
        line.type("key\r");
        QVERIFY(resultOf(secret)->reveal() == "key");
        QCOMPARE(line.settings(), before);
        static_cast<void>(terminal.readSecret());
        QVERIFY(!line.echoes());
    }
    QCOMPARE(line.settings(), before);
}

void TestPosixTerminal::takesOneSecretLine_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a line") << QByteArray("key\n") << QByteArray("key") << true;
    QTest::newRow("no line end") << QByteArray("key") << QByteArray("key") << true;
    QTest::newRow("a carriage return") << QByteArray("key\r\nrest\n") << QByteArray("key") << true;
    QTest::newRow("an empty line") << QByteArray("\nkey\n") << QByteArray() << true;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
    QTest::newRow("the longest") << QByteArray(4096, 'k') + '\n' << QByteArray(4096, 'k') << true;
    QTest::newRow("too long") << QByteArray(4097, 'k') + '\n' << QByteArray() << false;
    QTest::newRow("endless") << QByteArray(60'000, 'k') << QByteArray() << false;
}

void TestPosixTerminal::takesOneSecretLine()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, secret);
    QFETCH(bool, isTaken);
    Line line(Line::Kind::Pipe);
    line.type(input);
    line.hangUp();
    PosixTerminal terminal(line.far());
    const std::optional<Secret> taken = resultOf(terminal.readSecret());
    QCOMPARE(taken.has_value(), isTaken);
    QVERIFY(!taken || taken->reveal() == secret);
}

void TestPosixTerminal::handsOutWholeLines()
{
    Line line(Line::Kind::Pipe);
    PosixTerminal terminal(line.far());
    line.type("one\r\n\ntwo\nth");
    QCOMPARE(resultOf(terminal.readLines()), (QByteArrayList{"one", "", "two"}));
    const QFuture<QByteArrayList> rest = terminal.readLines();
    line.type("ree");
    line.hangUp();
    QCOMPARE(resultOf(rest), QByteArrayList{"three"});
    QCOMPARE(resultOf(terminal.readLines()), QByteArrayList());
}

void TestPosixTerminal::readsAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QByteArrayList lines;
    for (int number = 0; number < 50'000; ++number) {
        lines += "address " + QByteArray::number(number);
    }
    QVERIFY(file.write(lines.join('\n')) > 0 && file.flush() && file.seek(0));
    PosixTerminal terminal(file.handle());
    QByteArrayList read;
    for (QByteArrayList more = resultOf(terminal.readLines()); !more.isEmpty(); more = resultOf(terminal.readLines())) {
        read += more;
    }
    QCOMPARE(read, lines);
}

QTEST_GUILESS_MAIN(TestPosixTerminal)
#include "tst_posixterminal.moc"
