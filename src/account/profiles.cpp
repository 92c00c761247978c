#include "account/profiles.h"

#include "account/profilefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace {

constexpr qint64 longestFile = 1024 * 1024;
constexpr qsizetype longestId = 40;
constexpr int lockMs = 200;

// "Café Berlin" becomes "caf-berlin": a folder's name on every file system.
QString idFrom(const QString &name)
{
    QString id;
    for (const QChar letter : name.toLower()) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (isPlain) {
            id += letter;
        } else if (!id.isEmpty() && !id.endsWith(u'-')) {
            id += u'-';
        }
    }
    id.truncate(longestId);
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    return id.isEmpty() ? QStringLiteral("shop") : id;
}

} // namespace

Profiles::Profiles(QString dataFolder, bool isPractice)
    : m_dataFolder(std::move(dataFolder)),
      m_ledgers(isPractice ? m_dataFolder + QStringLiteral("/practice") : m_dataFolder)
{
}

QList<Profile> Profiles::list() const
{
    const ProfileFile file = read();
    QList<Profile> profiles;
    for (const ProfileFile::Entry &entry : file.entries) {
        if (!entry.isRemoved) {
            profiles.append(entry.profile);
        }
    }
    for (const QString &id : QDir(m_ledgers).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!file.find(id) && QFileInfo::exists(folderOf(id) + QStringLiteral("/ledger.sqlite"))) {
            profiles.append(Profile{id});
        }
    }
    const auto sortedBy = [](const Profile &profile) {
        return (profile.name.isEmpty() ? profile.id : profile.name).toLower();
    };
    std::sort(profiles.begin(), profiles.end(),
              [&](const Profile &left, const Profile &right) { return sortedBy(left) < sortedBy(right); });
    return profiles;
}

Profile Profiles::find(const QString &id) const
{
    const ProfileFile file = read();
    const ProfileFile::Entry *entry = file.find(id);
    return entry ? entry->profile : Profile{id};
}

Result<Done, ProfileFault> Profiles::judgeName(const Profile &profile) const
{
    if (profile.name.simplified().isEmpty()) {
        return ProfileFault::NoName;
    }
    const QList<Profile> profiles = list();
    const bool isTaken = std::any_of(profiles.begin(), profiles.end(), [&profile](const Profile &other) {
        const QString &name = other.name.isEmpty() ? other.id : other.name;
        return other.id != profile.id && name.compare(profile.name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return isTaken ? Result<Done, ProfileFault>(ProfileFault::NameTaken) : Done{};
}

Result<Profile, ProfileFault> Profiles::add(const QString &name, ProfileColor color)
{
    Profile made{QString(), name.simplified(), color};
    if (const Result<Done, ProfileFault> judged = judgeName(made); !judged) {
        return judged.error();
    }
    const Result<Done, ProfileFault> written = rewrite([&](ProfileFile &file) -> Result<Done, ProfileFault> {
        made.id = freeId(made.name, file);
        file.entry(made.id).profile = made;
        return Done{};
    });
    return written ? Result<Profile, ProfileFault>(made) : written.error();
}

Result<Done, ProfileFault> Profiles::change(const Profile &profile)
{
    if (const Result<Done, ProfileFault> judged = judgeName(profile); !judged) {
        return judged.error();
    }
    return rewrite([&profile](ProfileFile &file) -> Result<Done, ProfileFault> {
        file.entry(profile.id).profile = {profile.id, profile.name.simplified(), profile.color};
        return Done{};
    });
}

Result<Done, ProfileFault> Profiles::remove(const QString &id)
{
    return rewrite([&id](ProfileFile &file) -> Result<Done, ProfileFault> {
        file.entry(id).isRemoved = true;
        return Done{};
    });
}

Result<Done, ProfileFault> Profiles::bringBack(const QString &id)
{
    const ProfileFile now = read();
    const ProfileFile::Entry *known = now.find(id);
    if (!known || !known->isRemoved) {
        return Done{};
    }
    return rewrite([&id](ProfileFile &file) -> Result<Done, ProfileFault> {
        file.entry(id).isRemoved = false;
        return Done{};
    });
}

QString Profiles::lastOpened() const
{
    const ProfileFile file = read();
    const ProfileFile::Entry *entry = file.find(file.lastOpened);
    return entry && entry->isRemoved ? Profile().id : file.lastOpened;
}

Result<Done, ProfileFault> Profiles::setLastOpened(const QString &id)
{
    const ProfileFile now = read();
    const ProfileFile::Entry *known = now.find(id);
    if (now.lastOpened == id && !(known && known->isRemoved)) {
        return Done{};
    }
    return rewrite([&id](ProfileFile &file) -> Result<Done, ProfileFault> {
        file.lastOpened = id;
        if (file.find(id)) {
            file.entry(id).isRemoved = false;
        }
        return Done{};
    });
}

QString Profiles::folderOf(const QString &id) const
{
    return QStringLiteral("%1/%2").arg(m_ledgers, id);
}

QString Profiles::filePath() const
{
    return m_dataFolder + QStringLiteral("/profiles.json");
}

ProfileFile Profiles::read() const
{
    QFile file(filePath());
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile) {
        return {};
    }
    return ProfileFile::parse(file.readAll()).value_or(ProfileFile());
}

// What another window wrote meanwhile stays.
Result<Done, ProfileFault> Profiles::rewrite(const std::function<Result<Done, ProfileFault>(ProfileFile &)> &edit) const
{
    if (!QDir().mkpath(m_dataFolder)) {
        return ProfileFault::NotWritten;
    }
    QLockFile lock(filePath() + QStringLiteral(".lock"));
    if (!lock.tryLock(lockMs)) {
        return lock.error() == QLockFile::LockFailedError ? ProfileFault::Busy : ProfileFault::NotWritten;
    }
    QFile present(filePath());
    ProfileFile content;
    if (present.open(QIODevice::ReadOnly)) {
        const std::optional<ProfileFile> parsed = ProfileFile::parse(present.read(longestFile));
        if (!parsed) {
            return ProfileFault::Damaged;
        }
        content = *parsed;
    }
    if (const Result<Done, ProfileFault> edited = edit(content); !edited) {
        return edited;
    }
    QSaveFile file(filePath());
    const QByteArray text = content.toText();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    return isWritten ? Result<Done, ProfileFault>(Done{}) : ProfileFault::NotWritten;
}

// Never the folder of a shop that was removed, nor practice's.
QString Profiles::freeId(const QString &name, const ProfileFile &file) const
{
    const QString base = idFrom(name);
    const auto isTaken = [&](const QString &id) {
        return file.find(id) || id == QLatin1String("practice") || QFileInfo::exists(m_dataFolder + u'/' + id)
            || QFileInfo::exists(m_dataFolder + QStringLiteral("/practice/") + id);
    };
    QString id = base;
    for (int number = 2; isTaken(id); ++number) {
        id = QStringLiteral("%1-%2").arg(base).arg(number);
    }
    return id;
}
