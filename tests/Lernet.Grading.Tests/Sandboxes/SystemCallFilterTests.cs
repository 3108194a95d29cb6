using System.Buffers.Binary;
using Lernet.Grading.Sandboxes;

namespace Lernet.Grading.Tests.Sandboxes;

/// <summary>The filter is run as the kernel runs it.</summary>
public sealed class SystemCallFilterTests
{
    private const uint X64 = 0xC000003E, Arm64 = 0xC00000B7;
    private const uint Allowed = 0x7FFF0000, Refused = 0x00050001, NotThere = 0x00050026, Killed = 0x80000000;

    public static TheoryData<uint, uint, uint, uint> Calls => new()
    {
        { X64, 0, 0, Allowed }, // read
        { X64, 59, 0, Allowed }, // execve, without which nothing starts
        { X64, 101, 0, Refused }, // ptrace
        { X64, 41, 0, Refused }, // socket
        { X64, 57, 0, Refused }, // fork
        { X64, 56, 0x003D0F00, Allowed }, // clone as threads are made
        { X64, 56, 17, Refused }, // clone as processes are made
        { X64, 56, 0x10010000, Refused }, // a thread in a namespace of users
        { X64, 435, 0, NotThere }, // clone3
        { X64, 0x40000000, 0, Refused }, // read of the x32 numbering
        { X64, 0x40000065, 0, Refused },
        { Arm64, 101, 0, Killed }, // another processor's numbering
        { 0x40000003, 1, 0, Killed }, // that of 32 bits
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Program_Call_IsDecided(uint architecture, uint number, uint firstArgument, uint expected) =>
        Assert.Equal(expected, Decide(SystemCallFilter.Program(isArm64: false), architecture, number, firstArgument));

    [Theory]
    [InlineData(63, 0, Allowed)] // read
    [InlineData(117, 0, Refused)] // ptrace
    [InlineData(198, 0, Refused)] // socket
    [InlineData(220, 0x003D0F00, Allowed)] // clone as threads are made
    [InlineData(220, 17, Refused)]
    public void Program_CallOfArm64_IsDecided(uint number, uint firstArgument, uint expected) =>
        Assert.Equal(expected, Decide(SystemCallFilter.Program(isArm64: true), Arm64, number, firstArgument));

    [Fact]
    public void Denied_Numbers_AreUniqueOnEachProcessor()
    {
        Assert.Distinct(SystemCall.Denied.Where(call => call.X64 >= 0).Select(call => call.X64));
        Assert.Distinct(SystemCall.Denied.Where(call => call.Arm64 >= 0).Select(call => call.Arm64));
        Assert.Distinct(SystemCall.Denied.Select(call => call.Name));
    }

    private static uint Decide(byte[] program, uint architecture, uint number, uint firstArgument)
    {
        var accumulator = 0u;
        for (var at = 0; ; at++)
        {
            var instruction = program.AsSpan(8 * at, 8);
            var value = BinaryPrimitives.ReadUInt32LittleEndian(instruction[4..]);
            switch (BinaryPrimitives.ReadUInt16LittleEndian(instruction))
            {
                case 0x20: accumulator = value switch { 0 => number, 4 => architecture, 16 => firstArgument, _ => throw new InvalidOperationException() }; break;
                case 0x15: at += instruction[accumulator == value ? 2 : 3]; break;
                case 0x35: at += instruction[accumulator >= value ? 2 : 3]; break;
                case 0x45: at += instruction[(accumulator & value) != 0 ? 2 : 3]; break;
                case 0x06: return value;
                default: throw new InvalidOperationException($"There is no instruction {instruction[0]:x}.");
            }
        }
    }
}
