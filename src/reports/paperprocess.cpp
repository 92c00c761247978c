#include "reports/paperprocess.h"

#include <QCoreApplication>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace {

// In the new process: what this one blocks and ignores is not the other's business.
void becomePaper(int input, int output)
{
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

} // namespace

StatementPipe::StatementPipe(int descriptor)
{
    m_file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

bool StatementPipe::end()
{
    const bool isTaken = StatementWriter(m_file).end();
    m_file.close();
    return isTaken;
}

QString PaperProcess::installedProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + QStringLiteral("/disburse-paper");
    return QFile::exists(beside) ? beside : folder + QStringLiteral("/" DISBURSE_LIBEXEC "/disburse-paper");
}

Result<Done, ReportError> PaperProcess::checkPath(const QString &path)
{
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)
        ? WholeFile::checkPlace(path)
        : Result<Done, ReportError>(ReportError{ReportFault::UnknownExport, path});
}

PaperProcess::PaperProcess(const QString &program, const QString &path, QObject *parent)
    : QObject(parent), m_path(path), m_file(path)
{
    m_process.setProgram(program);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_promise.start();
    connect(&m_process, &QProcess::finished, this, &PaperProcess::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            answer(ReportError{ReportFault::NoPaperProgram, m_process.program()});
        }
    });
}

PaperProcess::~PaperProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    answer(ReportError{ReportFault::NotWritten, m_path});
}

// One of our own, and not QProcess's: another thread may write to it, and waits where the program is slow.
std::shared_ptr<StatementPipe> PaperProcess::startProcess()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        return {};
    }
    auto pipe = std::make_shared<StatementPipe>(ends[1]);
    m_process.setChildProcessModifier([input = ends[0], output = m_file.handle()] { becomePaper(input, output); });
    m_process.start(QIODevice::ReadOnly);
    ::close(ends[0]);
    return pipe;
}

Result<std::shared_ptr<StatementPipe>, ReportError> PaperProcess::start(const StatementOrder &order)
{
    if (auto possible = checkPath(m_path); !possible) {
        return possible.error();
    }
    if (auto opened = m_file.open(); !opened) {
        return opened.error();
    }
    auto pipe = startProcess();
    if (!pipe) {
        return ReportError{ReportFault::NotWritten, m_path};
    }
    static_cast<void>(pipe->begin(order)); // a program that is not there says so by its outcome
    return pipe;
}

void PaperProcess::takeEnd(int status, QProcess::ExitStatus kind)
{
    const bool isWhole = kind == QProcess::NormalExit && status == int(PaperStatus::Whole);
    const bool isFull = kind == QProcess::NormalExit && status == int(PaperStatus::DiskFull);
    answer(isWhole ? m_file.finish() : ReportError{isFull ? ReportFault::DiskFull : ReportFault::NotWritten, m_path});
}

void PaperProcess::answer(const Result<Done, ReportError> &result)
{
    if (!m_isAnswered) {
        m_isAnswered = true;
        m_promise.addResult(result);
        m_promise.finish();
    }
}
