using System.Reflection;
using System.Runtime.Loader;

namespace Lernet.Backends;

/// <summary>Finds the devices of an adapter: an assembly that lies beside this one, or does not.</summary>
/// <param name="name">The assembly's name.</param>
/// <param name="adds">What it would bring, for those who lack it.</param>
internal sealed class DeviceAdapter(string name, string adds)
{
    /// <summary>Asks every source of the assembly in the folder. Whatever goes wrong becomes a note.</summary>
    public (IReadOnlyList<Device> Devices, IReadOnlyList<string> Notes) Look(string folder)
    {
        var path = Path.Combine(folder, $"{name}.dll");
        if (!File.Exists(path)) return ([], [$"{name}: not here. It adds {adds}: docs/gpu.md."]);
        try
        {
            var sources = Load(path).GetExportedTypes()
                .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IDeviceSource)))
                .Select(type => (IDeviceSource)Activator.CreateInstance(type)!).ToArray();
            return sources.Length == 0
                ? ([], [$"{name}: this file offers no devices. Is it of another version of Lernet?"])
                : ([.. sources.SelectMany(source => source.Devices)], [.. sources.SelectMany(source => source.Notes).Select(note => $"{name}: {note}")]);
        }
        catch (Exception error)
        {
            var cause = error is TargetInvocationException { InnerException: { } inner } ? inner : error;
            return ([], [$"{name}: cannot be used here. {cause.Message.ReplaceLineEndings(" ")}"]);
        }
    }

    // Into the place where this library lives, so that both mean the same types; what the adapter needs lies beside it too.
    private static Assembly Load(string path)
    {
        var place = AssemblyLoadContext.GetLoadContext(typeof(DeviceAdapter).Assembly)!;
        place.Resolving += (context, wanted) =>
            Path.Combine(Path.GetDirectoryName(path)!, $"{wanted.Name}.dll") is var beside && File.Exists(beside)
                ? context.LoadFromAssemblyPath(beside) : null;
        return place.LoadFromAssemblyPath(path);
    }
}
