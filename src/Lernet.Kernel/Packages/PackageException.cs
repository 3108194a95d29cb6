namespace Lernet.Kernel.Packages;

/// <summary>A package that cannot be had.</summary>
internal sealed class PackageException(string message) : Exception(message);
