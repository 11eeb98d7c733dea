//! The network that iOS sees. Decides nothing.

#if canImport(Network)
    import Foundation
    import Network

    public final class AppleNetwork: Carrier, @unchecked Sendable {
        private let monitor = NWPathMonitor()

        public init() { monitor.start(queue: .global(qos: .utility)) }

        deinit { monitor.cancel() }

        public var isMetered: Bool { monitor.currentPath.isExpensive || monitor.currentPath.isConstrained }
    }
#endif
