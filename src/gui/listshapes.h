#pragma once

#include "lists/recipientlist.h"
#include "records/profilesettings.h"

// What a person chose about the columns of a list, kept for the next list of the same shape: the same names in its
// header, or without a header as many columns. The decimal mark is asked anew with each list, since it changes amounts.
class ListShapes
{
public:
    explicit ListShapes(ProfileSettings &settings) : m_settings(settings) {}

    // automatic: the list as it is read without a choice.
    void keep(const RecipientList &automatic, const ListOptions &options);
    // Nothing when a list of this shape was never chosen about.
    [[nodiscard]] QFuture<std::optional<ListOptions>> recall(const RecipientList &automatic) const;

private:
    ProfileSettings &m_settings;
};
