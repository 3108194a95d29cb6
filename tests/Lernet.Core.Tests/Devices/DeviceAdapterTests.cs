using Lernet.Backends;

namespace Lernet.Core.Tests.Devices;

/// <summary>What an adapter offers: this very assembly serves as one.</summary>
public class DeviceAdapterTests
{
    private static readonly string Here = AppContext.BaseDirectory;

    private static (IReadOnlyList<Device> Devices, IReadOnlyList<string> Notes) Look(string name, string? folder = null) =>
        new DeviceAdapter(name, "something").Look(folder ?? Here);

    [Fact]
    public void Look_AssemblyWithASource_OffersItsDevicesAndNotes()
    {
        var (devices, notes) = Look("Lernet.Core.Tests");
        Assert.Equal("test:0", Assert.Single(devices).Name);
        Assert.Same(Backend.Reference, devices[0].Backend);
        Assert.Equal(["Lernet.Core.Tests: no OpenCL here."], notes);
    }

    [Fact]
    public void Look_NoSuchFile_SaysWhatItWouldAdd()
    {
        var (devices, notes) = Look("Lernet.Nowhere");
        Assert.Empty(devices);
        Assert.Equal(["Lernet.Nowhere: not here. It adds something: docs/gpu.md."], notes);
    }

    [Fact]
    public void Look_AssemblyWithoutASource_IsANote() => Assert.Contains("offers no devices", Assert.Single(Look("Lernet.Core").Notes));

    [Fact]
    public void Look_FileThatIsNoAssembly_IsANote()
    {
        var folder = Directory.CreateTempSubdirectory("lernet-devices");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "Broken.dll"), "not a program");
            var (devices, notes) = Look("Broken", folder.FullName);
            Assert.Empty(devices);
            Assert.StartsWith("Broken: cannot be used here.", Assert.Single(notes));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Look_SourceThatThrows_IsANoteWithItsReason()
    {
        PretendedSource.Fails = true;
        try
        {
            Assert.Equal(["Lernet.Core.Tests: cannot be used here. The driver is too old."], Look("Lernet.Core.Tests").Notes);
        }
        finally
        {
            PretendedSource.Fails = false;
        }
    }
}
