#pragma once

#include "core/profile.h"
#include "core/result.h"

#include <QList>

#include <functional>

struct ProfileFile;

// The shops of one data folder: a folder with a ledger for each, and one small file with their names and colours. Nothing
// here opens, moves or deletes a ledger. Several windows may use it at once.
class Profiles
{
public:
    // An absolute path. What is practiced has ledgers of its own, and shares names and colours.
    explicit Profiles(QString dataFolder, bool isPractice = false);

    // Every shop that was made here or has a ledger, without the removed ones; by name.
    [[nodiscard]] QList<Profile> list() const;
    // With its name and colour, as far as they were set.
    [[nodiscard]] Profile find(const QString &id) const;
    // A new shop. Its id is made from the name, and is that of no folder.
    Result<Profile, ProfileFault> add(const QString &name, ProfileColor color);
    // Another name or colour for the shop with this id.
    Result<Done, ProfileFault> change(const Profile &profile);
    // The shop is listed no more. Its ledger stays where it is.
    Result<Done, ProfileFault> remove(const QString &id);
    // The shop was opened once more by its id: it is listed again.
    Result<Done, ProfileFault> bringBack(const QString &id);

    // Which shop a start that names none opens: the one chosen last; "default" in the beginning.
    [[nodiscard]] QString lastOpened() const;
    // Brings back the shop too.
    Result<Done, ProfileFault> setLastOpened(const QString &id);

    // Where the shop's ledger is, or will be.
    [[nodiscard]] QString folderOf(const QString &id) const;

private:
    [[nodiscard]] ProfileFile read() const;
    [[nodiscard]] Result<Done, ProfileFault>
    rewrite(const std::function<Result<Done, ProfileFault>(ProfileFile &)> &edit) const;
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] QString freeId(const QString &name, const ProfileFile &file) const;
    [[nodiscard]] Result<Done, ProfileFault> judgeName(const Profile &profile) const;

    QString m_dataFolder;
    QString m_ledgers; // the folder that the shops' folders are in
};
