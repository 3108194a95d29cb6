namespace Lernet.Kernel.Packages;

/// <summary>What a set of packages brings, dependencies included.</summary>
/// <param name="Assemblies">Managed assembly files.</param>
/// <param name="NativeFolders">Folders with native libraries for this machine.</param>
/// <param name="Extensions">Notebooks that packages want run when they are added.</param>
internal sealed record PackageAssets(IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeFolders, IReadOnlyList<string> Extensions);
