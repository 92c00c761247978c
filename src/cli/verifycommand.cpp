#include "cli/verifycommand.h"

#include <nlohmann/json.hpp>

void VerifyCommand::start()
{
    open(CommandServices::Need::Ledger, [this] {
        after(services().verify(), [this](const Result<Done, LedgerError> &verified) {
            verified ? tell() : fail({remarkFor(verified.error())});
        });
    });
}

void VerifyCommand::tell()
{
    if (output().isJson()) {
        OrderedJson answer = header();
        answer["ledger"] = "whole";
        output().answer(answer);
    }
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    output().say(tr("The ledger is whole."));
    finish(ExitStatus::Done);
}
