using System.Reflection;
using System.Runtime.InteropServices;
using ILGPU;

namespace Lernet.Ilgpu.Running;

/// <summary>Finds the drivers' libraries under the names that Linux gives them where no development files are installed.</summary>
internal static class NativeLibraries
{
    private static readonly Lazy<bool> Once = new(() =>
    {
        NativeLibrary.SetDllImportResolver(typeof(Context).Assembly, Find);
        return true;
    });

    public static void Resolve() => _ = Once.Value;

    // 0 leaves the search to the runtime.
    private static nint Find(string name, Assembly assembly, DllImportSearchPath? path) =>
        OperatingSystem.IsLinux() && Versioned(name) is { } file && NativeLibrary.TryLoad(file, assembly, path, out var library) ? library : 0;

    internal static string? Versioned(string name) => name switch
    {
        "cuda" or "libcuda" or "libcuda.so" => "libcuda.so.1",
        "OpenCL" or "libOpenCL" or "libOpenCL.so" => "libOpenCL.so.1",
        _ => null,
    };
}
