#pragma once

// How Plisio told of an operation.
enum class OperationSource {
    Listed, // in a list: its status "error" is not believed yet
    Confirmed, // by /operations/{id} itself
};
