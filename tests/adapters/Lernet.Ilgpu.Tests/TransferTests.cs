using System.Runtime.CompilerServices;
using Lernet.Core.Tests;
using Lernet.Nn;

namespace Lernet.Ilgpu.Tests;

/// <summary>What passes between host and device, and when the host waits.</summary>
public class TransferTests
{
    private static readonly IlgpuBackend Device = TestBackends.Single;

    [Fact]
    public void TrainingStep_OnNumbersThatAreThere_NeverWaits()
    {
        var net = new Sequential(new Linear(6, 5), new Relu(), new Linear(5, 3)).Initialize(seed: 1).On(Device);
        var optimizer = new AdamW(net.Parameters, learningRate: 0.01);
        var (x, classes) = (Tensor.Normal([4, 6], seed: 2).On(Device), Tensor.From([0f, 1, 2, 1]).On(Device));
        Step();
        var spent = Spent(Step);
        Assert.Equal((0, 0, 0), (spent.Uploads, spent.Downloads, spent.Synchronisations));
        Assert.InRange(spent.Launches, 10, 200);

        void Step()
        {
            net.Forward(x).CrossEntropy(classes).Mean().Backward();
            optimizer.Step();
            optimizer.ForgetGradients();
        }
    }

    [Fact]
    public void Copies_AreCountedWithTheirBytes()
    {
        var spent = Spent(() => (Tensor.From([1f, 2, 3]).On(Device) + 1).ToArray());
        Assert.Equal(new DeviceTraffic(1, 12, 1, 12, 1, 2), spent);
        Assert.Equal("1 kernels, 1 uploads (12 bytes), 1 downloads (12 bytes), 2 waits", spent.ToString());
    }

    [Fact]
    public void Download_OfWhatTheHostWrote_CostsNothing()
    {
        var x = Tensor.From([1f, 2, 3, 4], [2, 2]).On(Device);
        Assert.Equal(default, Spent(() => Assert.Equal([1f, 3, 2, 4], x.Transpose().ToArray())));
    }

    [Fact]
    public void Download_AfterAChange_IsWhatTheDeviceHolds()
    {
        var x = Tensor.From([1f, 2, 3, 4]).On(Device);
        x.Update(new Less(), Tensor.Ones(4).On(Device));
        Assert.Equal([0f, 1, 2, 3], x.ToArray());
    }

    [Fact]
    public void Memory_OfTensorsThatNobodyHolds_IsUsedAgain()
    {
        using var device = IlgpuBackend.OnProcessor();
        for (var i = 0; i < 50; i++)
        {
            var buffer = device.Allocate(1000);
            buffer.Release();
            Assert.Throws<InvalidOperationException>(() => device.Fill(new(buffer, new Shape(1000)), 1));
        }
        Assert.Equal(1, device.RowsOfMemory);
    }

    [Fact]
    public void Memory_WhoseAddressIsTaken_IsNotUsedAgainBeforeAKernelIsStarted()
    {
        using var device = IlgpuBackend.OnProcessor();
        TakeAddress();
        Collect();
        var other = device.Allocate(100);
        Assert.Equal(2, device.RowsOfMemory);
        device.Fill(new(other, new Shape(100)), 1);
        device.Fill(new(other, new Shape(100)), 2);
        Collect();
        GC.KeepAlive(device.Allocate(100));
        Assert.Equal(2, device.RowsOfMemory);

        // In a frame of its own, so that nothing here holds the buffer.
        [MethodImpl(MethodImplOptions.NoInlining)]
        void TakeAddress() => device.Read(new Backends.View(device.Allocate(100), new Shape(100)));

        static void Collect()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private static DeviceTraffic Spent(Action work)
    {
        var before = Device.Traffic;
        work();
        return Device.Traffic - before;
    }

    private readonly struct Less : Operators.IUpdate
    {
        public int States => 0;

        public void Invoke<V>(V g, ref V p, ref V a, ref V b, ref V c) where V : struct, Operators.IReal<V> => p -= g;
    }
}
