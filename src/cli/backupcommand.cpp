#include "cli/backupcommand.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

void BackupCommand::start()
{
    open(CommandServices::Need::Ledger, [this] {
        const QString path = QFileInfo(m_request.file).absoluteFilePath();
        after(services().backUp(path), [this, path](const Result<Done, LedgerError> &copied) {
            copied ? tell(path) : fail({remarkFor(copied.error())});
        });
    });
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
