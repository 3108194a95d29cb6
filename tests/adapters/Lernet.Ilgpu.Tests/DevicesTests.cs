using Facts = Lernet.Ilgpu.IlgpuDevices.Facts;

namespace Lernet.Ilgpu.Tests;

/// <summary>Which devices are offered, under which names, and what is said where there is no GPU.</summary>
public class DevicesTests
{
    [Fact]
    public void Devices_OfThisMachine_EndWithAnImitationThatIsNoGpu()
    {
        var source = new IlgpuDevices();
        Assert.Equal(("ilgpu", DeviceKind.Imitation), (source.Devices[^1].Name, source.Devices[^1].Kind));
        Assert.All(source.Devices.SkipLast(1), device => Assert.Equal(DeviceKind.Gpu, device.Kind));
        Assert.Equal(source.Devices.Count == 1 ? [IlgpuDevices.NoGpu] : [], source.Notes);
    }

    [Fact]
    public void Names_OfSeveralGpus_AreCountedByHowTheyAreSpokenTo() =>
        Assert.Equal(["cuda:0", "cuda:1", "opencl:0"], IlgpuDevices.Named([Gpu("A", true), Gpu("B", true), Gpu("A", false)]).Select(device => device.Name));

    [Fact]
    public void Description_SaysModelMemoryAndHow() =>
        Assert.Equal("NVIDIA A100, 40 GiB, 108 multiprocessors, through CUDA", Gpu("NVIDIA A100", true).ToString());

    [Fact]
    public void Find_WithoutAGpu_SaysWhatThereIsAndWhatToDo()
    {
        var note = $"Lernet.Ilgpu: {IlgpuDevices.NoGpu}";
        var message = Assert.Throws<DeviceException>(() => Devices.Find("gpu", [new("ilgpu", DeviceKind.Imitation, "", () => Backend.Cpu)], [note])).Message;
        Assert.Equal("devices: there is no gpu here, and no other is taken in its place.\nThis machine has ilgpu: ask for one of them.\n" +
            "Lernet.Ilgpu: no GPU was found. One needs its maker's driver, libcuda for NVIDIA and OpenCL 2.0 or newer for others: install it and start again.", message);
    }

    [Theory, InlineData("cuda", "libcuda.so.1"), InlineData("libOpenCL.so", "libOpenCL.so.1"), InlineData("nvml", null)]
    public void NativeLibrary_OnLinux_IsAskedForByItsVersion(string name, string? expected) =>
        Assert.Equal(expected, Running.NativeLibraries.Versioned(name));

    [Fact]
    public void Backend_ThatWasClosed_SaysSo()
    {
        var backend = IlgpuBackend.OnProcessor();
        backend.Dispose();
        Assert.Contains("was closed", Assert.Throws<IlgpuException>(() => backend.Allocate(3)).Message);
    }

    [Theory, InlineData(0), InlineData(1), InlineData(6), InlineData(12)]
    public void Processor_WithGroupsThatAreNoPowerOfTwo_IsRefused(int size) => Assert.Equal(
        $"ilgpu: groups of {size} threads were asked for, and the threads of a group meet in pairs. Take a power of two from 2 on, such as 64.",
        Assert.Throws<IlgpuException>(() => IlgpuBackend.OnProcessor(size)).Message);

    [Theory, InlineData(1, 256, 32), InlineData(33, 256, 64), InlineData(1000, 1024, 256), InlineData(1000, 96, 64), InlineData(10, 6, 4)]
    public void TeamOfARow_IsAPowerOfTwoThatTheDeviceHas(int columns, int largestGroup, int expected) =>
        Assert.Equal(expected, Rows.Team.Size(columns, largestGroup));

    private static Facts Gpu(string name, bool isCuda) => new(name, isCuda, 40L << 30, 108);
}
