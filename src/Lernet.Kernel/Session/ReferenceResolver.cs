using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Lernet.Kernel.Session;

/// <summary>Finds the files of <c>#r</c> directives and of what they refer to in turn.</summary>
/// <param name="assemblies">What the notebook has brought so far.</param>
/// <param name="folders">Where relative names start: the notebook's folder, then those of imported files.</param>
internal sealed class ReferenceResolver(NotebookAssemblies assemblies, IReadOnlyList<string> folders) : MetadataReferenceResolver
{
    // Shared by all sessions of a process: what the compiler has read of a file, it need not read again.
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> s_references = new(StringComparer.Ordinal);

    public override bool ResolveMissingAssemblies => true;

    /// <summary>The one reference to a file; two would be two different assemblies to the compiler.</summary>
    public static PortableExecutableReference Reference(string path) =>
        s_references.GetOrAdd(path, file => MetadataReference.CreateFromFile(file));

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (Locate(reference) is not { } path) return [];
        assemblies.Add(path);
        return [Reference(assemblies.Find(Path.GetFileNameWithoutExtension(path))!)];
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        assemblies.Find(referenceIdentity.Name) is { } path ? Reference(path) : null;

    // An assembly's own name, as in #r "System.Xml", is one of the host's.
    private string? Locate(string reference) =>
        folders.Select(folder => Path.GetFullPath(Path.Combine(folder, reference))).FirstOrDefault(File.Exists)
        ?? HostAssemblies.FileOf(reference) ?? Beside(Path.GetFileName(reference));

    // A course that was copied elsewhere names the kit where it no longer is; a copy of the kit lies beside this program.
    private static string? Beside(string file) => Path.Combine(AppContext.BaseDirectory, file) is var path && File.Exists(path) ? path : null;

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
