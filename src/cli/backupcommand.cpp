#include "cli/backupcommand.h"

#include "words/plaintext.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

void BackupCommand::start()
{
    open(CommandServices::Need::Ledger, [this] {
        const QString path = QFileInfo(m_request.file).absoluteFilePath();
        after(services().backUp(path), [this, path](const Result<Done, LedgerError> &copied) {
            copied ? tell(path) : fail({remarkAbout(copied.error(), path)});
        });
    });
}

// The ledger is open by now: what is refused is the place of the copy.
Remark BackupCommand::remarkAbout(const LedgerError &error, const QString &path)
{
    if (error.fault != LedgerFault::Refused) {
        return remarkFor(error);
    }
    return {
        QStringLiteral("bad-file"),
        tr("Nothing was written: %1 is there already and is no backup, or is a ledger in use.").arg(plainText(path))};
}

void BackupCommand::tell(const QString &path)
{
    if (output().isJson()) {
        OrderedJson answer = header();
        answer["file"] = toJson(path);
        output().answer(answer);
    }
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    output().say(tr("The ledger was copied to %1.").arg(path));
    finish(ExitStatus::Done);
}
