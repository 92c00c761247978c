#pragma once

#include "cli/commandrun.h"
#include "cli/fakeservices.h"
#include "cli/faketerminal.h"
#include "support/ledgerfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

// One run of the program on fakes, but for its real streams.
class CommandBench
{
public:
    CommandParts parts;
    FakeTerminal terminal;
    QString paperProgram;
    int descriptor = -1; // of standard output, when it is not a file

    CommandBench() { parts.account.tellOrdinaryCosts(); }

    // Of bitcoin, as Plisio tells it; empty: it does not answer.
    void setBalance(const QString &balance)
    {
        parts.account.balanceAnswer = balance.isEmpty()
            ? Result<Balance, AskError>(AskError{})
            : Result<Balance, AskError>(Balance{QStringLiteral("BTC"), *Amount::parse(balance)});
    }

    // Starts the run; status() ends it.
    void start(const QStringList &arguments)
    {
        m_isOpen = m_out.open() && m_err.open();
        m_standardOutput = std::make_unique<OutputStream>(descriptor == -1 ? m_out.handle() : descriptor);
        m_standardError = std::make_unique<OutputStream>(m_err.handle());
        const auto makeServices = [this](const RunOptions &options) {
            return std::make_unique<FakeServices>(parts, options.api);
        };
        m_run = std::make_unique<CommandRun>(Surroundings{*m_standardOutput, *m_standardError, terminal, makeServices,
                                                          someTime, freshId, QStringLiteral("mira"), paperProgram});
        m_status = m_run->run(arguments);
    }

    void stop() { m_run->stop(); }
    [[nodiscard]] bool isFinished() const { return m_status.isFinished(); }

    int status()
    {
        const bool isEnded = m_isOpen && QTest::qWaitFor([this] { return m_status.isFinished(); });
        return isEnded ? m_status.result() : -1;
    }

    // Words parted by spaces, and what cannot be written so.
    int run(const QString &line, const QStringList &more = {})
    {
        start(line.split(u' ', Qt::SkipEmptyParts) + more);
        return status();
    }

    [[nodiscard]] QString out() { return readAll(m_out); }
    [[nodiscard]] QString err() { return readAll(m_err); }

    // The one object on standard output; empty when anything else is there.
    [[nodiscard]] QJsonObject json()
    {
        const QByteArray bytes = out().toUtf8();
        return bytes.count('\n') == 1 ? QJsonDocument::fromJson(bytes).object() : QJsonObject();
    }

    // The names in one list of remarks, parted by spaces.
    [[nodiscard]] QString names(const QString &list)
    {
        QStringList names;
        const QJsonArray remarks = json().value(list).toArray();
        for (const auto &remark : remarks) {
            names += remark[QStringLiteral("name")].toString();
        }
        return names.join(u' ');
    }

private:
    static QString readAll(QTemporaryFile &file)
    {
        file.seek(0);
        return QString::fromUtf8(file.readAll());
    }

    QTemporaryFile m_out;
    QTemporaryFile m_err;
    bool m_isOpen = false;
    std::unique_ptr<OutputStream> m_standardOutput;
    std::unique_ptr<OutputStream> m_standardError;
    std::unique_ptr<CommandRun> m_run;
    QFuture<int> m_status;
};
